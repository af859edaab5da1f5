using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>Looks through a body once, when it is read: most are clean, and no later check need look again.</summary>
internal static class BodySearcher
{
    public static BodySearch Search(Body body)
    {
        var html = body.Html.Utf8.Span;
        List<PrivateFind>? found = null;
        PrivateData.Find(html, ref found);
        return found is null && LeftoverCheck.PhraseIn(html) is null ? BodySearch.Clean : BodySearch.Suspicious;
    }
}
