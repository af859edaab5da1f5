using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using CustomersRock.Site.Rendering;
using Fluid.Values;

namespace CustomersRock.Site.Views;

/// <summary>HTML that is safe as it is: written as bytes, never escaped again, so no template needs a "raw".</summary>
internal sealed class HtmlValue(Action<Utf8Writer> write) : ViewValue
{
    protected override string Kind => "HTML";

    public static HtmlValue Of(byte[] utf8) => new(writer => writer.WriteUtf8(utf8));

    public override string ToStringValue()
    {
        using var utf8 = new Utf8Writer(8 * 1024);
        write(utf8);
        return Encoding.UTF8.GetString(utf8.Written);
    }

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        // Inside {% capture %} the writer is Fluid's own.
        if (writer is Utf8Writer utf8)
            write(utf8);
        else
            writer.Write(ToStringValue());

        return default;
    }

    protected internal override FluidValue? Member(string name) => null;
}
