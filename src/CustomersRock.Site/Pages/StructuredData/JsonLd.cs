using System.Buffers;
using System.Globalization;
using System.Text;
using CustomersRock.Site.Feeds;

namespace CustomersRock.Site.Pages.StructuredData;

/// <summary>Members of JSON-LD, for inside a <c>script</c> element; those without a value are left out. Names are ours and need no escaping.</summary>
internal ref struct JsonLd
{
    private const int UsualLength = 4096;

    private readonly ArrayBufferWriter<byte> buffer;
    private Utf8Output output;
    private bool isFirst = true;

    public JsonLd()
    {
        buffer = new ArrayBufferWriter<byte>(UsualLength);
        output = new Utf8Output(buffer);
        output.Raw("{\"@context\":\"https://schema.org\",\"@graph\":["u8);
    }

    /// <summary>Closes the graph.</summary>
    public string Finish()
    {
        output.Raw("]}"u8);
        output.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public void Begin(scoped ReadOnlySpan<byte> type)
    {
        Comma();
        output.Raw("{\"@type\":\""u8);
        output.Raw(type);
        output.Raw("\""u8);
        isFirst = false;
    }

    public void BeginMember(scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> type)
    {
        Name(name);
        isFirst = true;
        Begin(type);
    }

    public void End()
    {
        output.Raw("}"u8);
        isFirst = false;
    }

    public void BeginList(scoped ReadOnlySpan<byte> name)
    {
        Name(name);
        output.Raw("["u8);
        isFirst = true;
    }

    public void EndList()
    {
        output.Raw("]"u8);
        isFirst = false;
    }

    public void Text(scoped ReadOnlySpan<byte> name, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;

        Name(name);
        output.JsonStringInScript(text);
    }

    public void Item(string text)
    {
        Comma();
        output.JsonStringInScript(text);
    }

    public void Address(scoped ReadOnlySpan<byte> name, string? url) => Text(name, url is null ? null : WebAddress.Encoded(url));

    /// <summary>To a node of this graph or of another page's.</summary>
    public void Reference(scoped ReadOnlySpan<byte> name, string id)
    {
        Name(name);
        output.Raw("{\"@id\":"u8);
        output.JsonStringInScript(WebAddress.Encoded(id));
        output.Raw("}"u8);
    }

    public void Time(scoped ReadOnlySpan<byte> name, DateTimeOffset time)
    {
        Name(name);
        output.Raw("\""u8);
        output.Rfc3339(time);
        output.Raw("\""u8);
    }

    public void Number(scoped ReadOnlySpan<byte> name, int number)
    {
        if (number <= 0)
            return;

        Name(name);
        output.Raw(number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A length of time in ISO 8601: <c>PT3M</c>.</summary>
    public void Minutes(scoped ReadOnlySpan<byte> name, int minutes) =>
        Text(name, minutes > 0 ? string.Create(CultureInfo.InvariantCulture, $"PT{minutes}M") : null);

    private void Name(scoped ReadOnlySpan<byte> name)
    {
        Comma();
        output.Raw("\""u8);
        output.Raw(name);
        output.Raw("\":"u8);
    }

    private void Comma()
    {
        if (!isFirst)
            output.Raw(","u8);
        isFirst = false;
    }
}
