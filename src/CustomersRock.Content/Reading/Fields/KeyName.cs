using System.Globalization;

namespace CustomersRock.Content.Reading.Fields;

/// <summary>A key in its canonical spelling; compared by reference.</summary>
internal sealed class KeyName(string text)
{
    private readonly string?[] items = new string?[32];

    public string Text => text;

    /// <summary>Name of an item of its list: <c>Themes[0]</c>. Kept, because every story has some.</summary>
    public string Item(int index) => index < items.Length ? items[index] ??= Name(index) : Name(index);

    public override string ToString() => text;

    private string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"{text}[{index}]");
}
