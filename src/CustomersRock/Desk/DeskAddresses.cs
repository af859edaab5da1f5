using CustomersRock.Content.Model;

namespace CustomersRock.Desk;

/// <summary>Where things are on the desk.</summary>
internal static class DeskAddresses
{
    public const string Queue = "/";
    public const string Item = "/item";
    public const string Card = "/card";
    public const string Accept = "/accept";
    public const string Reject = "/reject";
    public const string Snooze = "/snooze";
    public const string Join = "/join";
    public const string Split = "/split";
    public const string Undo = "/undo";
    public const string Withdraw = "/withdraw";
    public const string Decided = "/decided";
    public const string Sources = "/sources";
    public const string Digest = "/digest";
    public const string Commit = "/commit";
    public const string Keys = "/keys";

    /// <summary>Files of the site's theme.</summary>
    public const string Site = "/site/";

    public static string Of(CandidateId? item, Deed? said = null)
    {
        var query = (item is { } id ? $"&item={Uri.EscapeDataString(id.Value)}" : "") + Said(said);
        return query.Length == 0 ? Queue : Queue + "?" + query[1..];
    }

    /// <summary>Another view, with what was done.</summary>
    public static string Of(string view, Deed said) => view + "?" + Said(said)[1..];

    private static string Said(Deed? said) => said is null ? "" : "&said=" + DeskText.Number(said.Number);
}
