using System.Net;
using System.Text;

namespace CustomersRock.Preview;

/// <summary>What preview shows where there is no page to show: the diagnostics, and a script that waits for better news.</summary>
internal static class EmptyPage
{
    public static string From(string title, PreviewState? state)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
        page.Append(WebUtility.HtmlEncode(title)).Append("</title></head><body><h1>").Append(WebUtility.HtmlEncode(title)).Append("</h1>");
        if (state is not null)
        {
            page.Append("<p>").Append(WebUtility.HtmlEncode(state.Summary)).Append("</p><pre>");
            foreach (var line in state.Lines)
                page.Append(WebUtility.HtmlEncode(line)).Append('\n');

            page.Append("</pre>").Append(ReloadingPage.ScriptElement(state.Id));
        }

        return page.Append("</body></html>\n").ToString();
    }
}
