using System.Net;
using System.Text;

namespace CustomersRock.Preview;

/// <summary>What preview shows where there is no page to show: a script that tells the diagnostics and waits for better news; without scripts the diagnostics as they are now.</summary>
internal static class EmptyPage
{
    public static string From(string title, PreviewState? state)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\"><title>");
        page.Append(WebUtility.HtmlEncode(title)).Append("</title></head><body><h1>").Append(WebUtility.HtmlEncode(title)).Append("</h1>");
        if (state is not null)
        {
            page.Append("<noscript><p>").Append(WebUtility.HtmlEncode(state.Summary)).Append("</p><pre style=\"white-space: pre-wrap\">");
            foreach (var line in state.Lines)
                page.Append(WebUtility.HtmlEncode(line)).Append('\n');

            page.Append("</pre></noscript>").Append(ReloadingPage.ScriptElement(state.Id));
        }

        return page.Append("</body></html>\n").ToString();
    }
}
