using System.Buffers;
using CustomersRock.Content.Cataloguing;
using CustomersRock.Content.Model;
using CustomersRock.Site.Feeds;
using CustomersRock.Site.Views;

namespace CustomersRock.Site.Pages;

/// <summary>What the form knows of this site: where stories go, the words of their pages, themes with their signals, names of companies.</summary>
internal static class SubmitData
{
    public static void Write(Catalog catalog, IBufferWriter<byte> buffer)
    {
        var output = new Utf8Output(buffer);
        output.Raw("{"u8);
        WriteSite(ref output, catalog.Settings);
        output.Raw(",\n\"themes\":["u8);
        for (var i = 0; i < catalog.Themes.Length; i++)
        {
            output.Raw(i == 0 ? "\n"u8 : ",\n"u8);
            WriteTheme(ref output, catalog.Themes[i].Theme);
        }

        output.Raw("],\n\"companies\":["u8);
        for (var i = 0; i < catalog.Companies.Length; i++)
        {
            output.Raw(i == 0 ? "\n{\"name\":"u8 : ",\n{\"name\":"u8);
            output.JsonString(catalog.Companies[i].Title);
            WriteTexts(ref output, ",\"aliases\":"u8, catalog.Companies[i].Profile?.Aliases ?? []);
            output.Raw("}"u8);
        }

        output.Raw("]}\n"u8);
        output.Flush();
    }

    private static void WriteSite(ref Utf8Output output, SiteSettings settings)
    {
        if (settings.Repository is { } repository)
        {
            output.Member("\"repository\":"u8, repository.TrimEnd('/'));
            output.Member(",\"branch\":"u8, settings.Branch);
            output.Raw(",\n"u8);
        }

        if (settings.ContactMail is { } mail)
        {
            output.Member("\"mail\":"u8, mail);
            output.Raw(",\n"u8);
        }

        WriteLabel(ref output, "\"reader\":"u8, Labels.Text(Origin.Reader), Labels.Meaning(Origin.Reader));
        WriteLabel(ref output, ",\n\"first-hand\":"u8, Labels.Text(Evidence.FirstHand), Labels.Meaning(Evidence.FirstHand));
        WriteLabel(ref output, ",\n\"retold\":"u8, Labels.Text(Evidence.Retold), Labels.Meaning(Evidence.Retold));
        output.Member(",\n\"editor\":"u8, settings.Author);
    }

    private static void WriteLabel(ref Utf8Output output, ReadOnlySpan<byte> id, string label, string meaning)
    {
        output.Raw(id);
        output.Member("{\"label\":"u8, label);
        output.Member(",\"meaning\":"u8, meaning);
        output.Raw("}"u8);
    }

    private static void WriteTheme(ref Utf8Output output, Theme theme)
    {
        output.Member("{\"id\":"u8, theme.Id.Value);
        output.Member(",\"title\":"u8, theme.Title);
        output.Member(",\"meaning\":"u8, theme.Meaning);
        WriteTexts(ref output, ",\"strong\":"u8, theme.StrongSignals);
        WriteTexts(ref output, ",\"signals\":"u8, theme.Signals);
        output.Raw("}"u8);
    }

    private static void WriteTexts(ref Utf8Output output, ReadOnlySpan<byte> name, IReadOnlyList<string> texts)
    {
        output.Raw(name);
        output.Raw("["u8);
        for (var i = 0; i < texts.Count; i++)
        {
            output.Raw(i == 0 ? ""u8 : ","u8);
            output.JsonString(texts[i]);
        }

        output.Raw("]"u8);
    }
}
