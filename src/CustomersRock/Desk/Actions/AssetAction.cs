using CustomersRock.Preview;
using Microsoft.AspNetCore.Http;

namespace CustomersRock.Desk.Actions;

/// <summary>Style sheets, the script, and the theme's own files for the card.</summary>
internal static class AssetAction
{
    /// <summary>Null for what is no asset.</summary>
    public static DeskActions.Action? Find(string path) => path switch
    {
        "/desk.css" or "/desk.js" => DeskActions.AtOnce((_, request) => Of(request.Path, DeskFiles.Bytes(request.Path[1..]))),
        DeskAddresses.Site + "style.css" => DeskActions.AtOnce((desk, request) => Of(request.Path, desk.Card.Asset("style.css") is { } style ? CardStyle.Of(style) : null)),
        _ when path.StartsWith(DeskAddresses.Site, StringComparison.Ordinal) => DeskActions.AtOnce((desk, request) => Of(request.Path, desk.Card.Asset(request.Path[DeskAddresses.Site.Length..]))),
        _ => null,
    };

    private static DeskAnswer Of(string path, byte[]? bytes) => bytes is null
        ? DeskAnswer.Text("There is no such file.", StatusCodes.Status404NotFound)
        : new DeskAnswer { Type = ContentTypes.Of(path), Body = bytes };
}
