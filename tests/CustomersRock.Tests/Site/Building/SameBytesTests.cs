using System.Globalization;
using CustomersRock.Tests.Support;
using Xunit;

namespace CustomersRock.Tests.Site.Building;

/// <summary>The same input gives the same bytes, wherever and whenever it is built.</summary>
public sealed class SameBytesTests
{
    public static TheoryData<string> Cultures => [.. CulturesByName.Keys];

    // The program runs without ICU, so no culture of the system can be had; these bring what theirs would.
    private static readonly Dictionary<string, CultureInfo> CulturesByName = new(StringComparer.Ordinal)
    {
        ["Turkish"] = Culture("tr-TR", ".", ":", ",", ".", "dd.MM.yyyy", ["Ocak", "Şubat"], "0123456789"),
        ["German"] = Culture("de-DE", ".", ":", ",", ".", "dd.MM.yyyy", ["Januar", "Februar"], "0123456789"),
        ["Arabic"] = Culture("ar-SA", "/", "٫", "٫", "٬", "dd/MM/yy", ["محرم", "صفر"], "٠١٢٣٤٥٦٧٨٩"),
    };

    [Theory]
    [MemberData(nameof(Cultures))]
    public void On_every_culture(string name)
    {
        using var site = IncrementalBuild.Start(ownTheme: false).Build();
        using var elsewhere = site.Twin();
        BuildIn(CulturesByName[name], elsewhere);
        OutputFiles.AssertSame(site.AllOutput(), elsewhere.AllOutput());
    }

    [Theory]
    [InlineData("Asia/Kolkata", "hi_IN.UTF-8")]
    [InlineData("America/New_York", "C")]
    [InlineData("Pacific/Kiritimati", "tr_TR.ISO-8859-9")]
    [InlineData("UTC", "")]
    public void In_every_time_zone_and_language(string zone, string language)
    {
        using var site = IncrementalBuild.Start(ownTheme: false).Build();
        using var elsewhere = site.Twin();
        using (var run = ProgramRun.Build(elsewhere, ("TZ", zone), ("LANG", language), ("LC_ALL", language)))
        {
            var said = run.Finish();
            Assert.True(run.ExitCode == 0, said);
        }

        OutputFiles.AssertSame(site.AllOutput(), elsewhere.AllOutput());
    }

    [Fact]
    public void In_every_folder_in_whatever_order_the_files_came()
    {
        using var site = TestSite.Copy("corner-shop").Build();
        using var twin = site.Twin().Build();
        using var twinOfTwin = twin.Twin().Build(o => o with { Clean = true });
        OutputFiles.AssertSame(site.AllOutput(), twin.AllOutput());
        OutputFiles.AssertSame(site.AllOutput(), twinOfTwin.AllOutput());
    }

    [Fact]
    public void At_every_time_at_which_no_story_s_day_has_come_but_for_the_month_in_security_txt()
    {
        using var site = IncrementalBuild.Start(ownTheme: false).Build();
        using var later = site.Twin();
        later.BuiltAt = new DateTimeOffset(2026, 12, 23, 23, 59, 59, TimeSpan.Zero);
        later.Build();
        Assert.Equal(["/.well-known/security.txt"], Different(site, later));
    }

    private static IEnumerable<string> Different(TestSite one, TestSite other)
    {
        var others = other.AllOutput();
        return one.AllOutput().Where(f => !f.Value.AsSpan().SequenceEqual(others[f.Key])).Select(f => "/" + f.Key);
    }

    private static void BuildIn(CultureInfo culture, TestSite site)
    {
        // A thread of its own: other tests keep their culture.
        Exception? fault = null;
        var thread = new Thread(() => fault = Record.Exception(() => site.Build()));
        thread.CurrentCulture = culture;
        thread.CurrentUICulture = culture;
        thread.Start();
        thread.Join();
        Assert.Null(fault);
    }

    private static CultureInfo Culture(
        string name, string dateSeparator, string timeSeparator, string point, string group, string shortDate, string[] firstMonths, string digits)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "\u200f-" + name;
        culture.NumberFormat.NumberDecimalSeparator = point;
        culture.NumberFormat.NumberGroupSeparator = group;
        culture.NumberFormat.NumberGroupSizes = [2];
        culture.NumberFormat.NativeDigits = [.. digits.Select(d => d.ToString())];
        culture.NumberFormat.DigitSubstitution = DigitShapes.NativeNational;
        culture.DateTimeFormat.DateSeparator = dateSeparator;
        culture.DateTimeFormat.TimeSeparator = timeSeparator;
        culture.DateTimeFormat.ShortDatePattern = shortDate;
        culture.DateTimeFormat.LongTimePattern = "H.mm.ss";
        culture.DateTimeFormat.MonthNames = [.. firstMonths, .. Enumerable.Range(3, 10).Select(m => $"{name}{m}"), ""];
        culture.DateTimeFormat.FirstDayOfWeek = DayOfWeek.Saturday;
        return culture;
    }
}
