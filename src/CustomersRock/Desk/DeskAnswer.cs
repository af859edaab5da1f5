using System.Text;
using CustomersRock.Preview;
using Microsoft.AspNetCore.Http;

namespace CustomersRock.Desk;

/// <summary>What an action answers.</summary>
internal sealed record DeskAnswer
{
    public int Status { get; init; } = StatusCodes.Status200OK;
    public string Type { get; init; } = ContentTypes.Html;
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Where to go on; null where the answer is the page itself.</summary>
    public string? Location { get; init; }

    public static DeskAnswer Page(string html, int status = StatusCodes.Status200OK) => new() { Status = status, Body = Encoding.UTF8.GetBytes(html) };

    public static DeskAnswer Text(string text, int status) => new() { Status = status, Type = "text/plain; charset=utf-8", Body = Encoding.UTF8.GetBytes(text + "\n") };

    /// <summary>After a form: reloading the page that follows sends nothing again.</summary>
    public static DeskAnswer GoTo(string location) => new() { Status = StatusCodes.Status303SeeOther, Location = location };
}
