using System.Globalization;
using NetVips;

namespace CustomersRock.Site.Cards;

/// <summary>Sets a text into its box: as large as it fits whole, in lines of much the same length.</summary>
internal static class Typesetter
{
    /// <summary>From one size to the next smaller one.</summary>
    private const double Step = 0.93;

    /// <summary>Below the smallest size of a box only what nobody should have written arrives; it is set as small as it must be.</summary>
    private const int NeverSmaller = 4;

    /// <summary>Of the largest size: while text is larger than this, a word too wide for the box makes it smaller; then it is divided.</summary>
    private const double Divide = 0.5;

    /// <summary>Mean width of a letter, in parts of the size, measured a little narrow: a size at which the text cannot fit is not tried.</summary>
    private const double NarrowLetter = 0.45;

    /// <summary>How near to the narrowest, in pixels; each halving sets the text once more.</summary>
    private const int Evenness = 24;

    /// <summary>More lines are a paragraph, and are set as one.</summary>
    private const int MostBalanced = 7;

    /// <summary>Makes the theme's fonts known, all at once: which letter comes from which must not depend on the order of cards.</summary>
    public static void Learn(IEnumerable<FontFile> fonts)
    {
        foreach (var font in fonts)
            Set(new Setting(new CardText("i", font), 16, 1, 0, Enums.TextWrap.Word, Enums.Align.Low)).Dispose();
    }

    /// <summary>Null where the library finds nothing to show: no title may stop a build.</summary>
    public static TextMask? Fit(CardText text, TextBox box)
    {
        try
        {
            return FitWhole(text, box);
        }
        catch (VipsException)
        {
            return null;
        }
    }

    private static TextMask FitWhole(CardText text, TextBox box)
    {
        var setting = Largest(text, box, out var set);
        using (set)
        {
            var lines = Math.Round(set.Height / (setting.Size * setting.LineHeight * 1.3));
            if (setting.Wrap != Enums.TextWrap.Word || lines is < 2 or > MostBalanced)
                return Mask(set, box);
        }

        using var balanced = Balanced(setting, box);
        return Mask(balanced, box);
    }

    private static Setting Largest(CardText text, TextBox box, out Image set)
    {
        var size = (double)box.Largest;
        while (true)
        {
            var wrap = size > Math.Max(box.Largest * Divide, box.Smallest) ? Enums.TextWrap.Word : Enums.TextWrap.WordChar;
            var setting = new Setting(text, size, box.LineHeight, box.Width, wrap, box.Across switch { 0 => Enums.Align.Low, 1 => Enums.Align.High, _ => Enums.Align.Centre });
            var isLast = size * Step < NeverSmaller;
            if (MayFit(setting, box) || isLast)
            {
                set = Set(setting);
                if (isLast || Fits(set, box))
                    return setting;

                set.Dispose();
            }

            size *= Step;
        }
    }

    private static bool MayFit(Setting setting, TextBox box)
    {
        var lines = Math.Max(1, Math.Floor(box.Height / (setting.Size * setting.LineHeight)) + 1);
        return setting.Text.Text.Length * setting.Size * NarrowLetter <= lines * box.Width;
    }

    /// <summary>The narrowest lines that are no more lines.</summary>
    private static Image Balanced(Setting setting, TextBox box)
    {
        var best = Set(setting);
        var (narrow, wide) = (box.Width / 2, best.Width);
        while (wide - narrow > Evenness)
        {
            var middle = (narrow + wide) / 2;
            var tried = Set(setting with { Width = middle });
            if (tried.Width <= middle + 2 && tried.Height < best.Height + (setting.Size / 2))
            {
                best.Dispose();
                best = tried;
                wide = middle;
            }
            else
            {
                tried.Dispose();
                narrow = middle;
            }
        }

        return best;
    }

    private static bool Fits(Image set, TextBox box) => set.Width <= box.Width && set.Height <= box.Height;

    private static TextMask Mask(Image set, TextBox box)
    {
        var x = box.X + (int)Math.Round((box.Width - set.Width) * box.Across);

        // At the top the line stands where the font wants it, so that it does not jump with its letters; else the ink counts.
        var y = box.Y + (box.Down == 0 ? Math.Clamp(set.Yoffset, 0, Math.Max(0, box.Height - set.Height)) : (int)Math.Round((box.Height - set.Height) * box.Down));
        return new TextMask(set.WriteToMemory<byte>(), x, y, set.Width, set.Height);
    }

    private static Image Set(Setting setting)
    {
        var font = setting.Text.Font;
        return Image.Text(
            string.Create(CultureInfo.InvariantCulture, $"<span font_features=\"lnum\" line_height=\"{setting.LineHeight:0.##}\">{Markup(setting.Text.Text)}</span>"),
            font: string.Create(CultureInfo.InvariantCulture, $"{font.Name} {setting.Size:0.##}"),
            fontfile: font.Path,
            width: setting.Width,
            dpi: 72,
            wrap: setting.Wrap,
            align: setting.Align);
    }

    // Pango reads markup; a title may hold what looks like it.
    private static string Markup(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <param name="Text">What.</param>
    /// <param name="Size">Of the letters, in pixels.</param>
    /// <param name="LineHeight">Of what the font asks for.</param>
    /// <param name="Width">Of the lines at most; 0: one line.</param>
    /// <param name="Wrap">Where lines may end.</param>
    /// <param name="Align">Where short lines stand.</param>
    private readonly record struct Setting(CardText Text, double Size, double LineHeight, int Width, Enums.TextWrap Wrap, Enums.Align Align);
}
