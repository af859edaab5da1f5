using CustomersRock.Content.Checks.Private;
using CustomersRock.Content.Model;

namespace CustomersRock.Content.Checks;

/// <summary>Looks through a body once, when it is read: most are clean, and no later check need look again.</summary>
internal static class BodySearcher
{
    public static BodySearch Search(Body body)
    {
        var html = body.Html.Utf8.Span;
        return !PrivateGate.MayHold(html) && LeftoverCheck.PhraseIn(html) is null ? BodySearch.Clean : BodySearch.Suspicious;
    }
}
