using CustomersRock.Content.Diagnostics;
using Xunit;

namespace CustomersRock.Tests.Reading;

public sealed class ReadingRulesTests
{
    public static TheoryData<string> Codes => [.. AllRules.Reading.Select(r => r.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_complains_at_the_place_of_the_fault_and_says_how_to_mend_it(string code)
    {
        Assert.True(ReadingCases.All.TryGetValue(code, out var rule), $"there is no case for {code}");
        var (found, line, column) = rule.Read();
        var complaint = found.FirstOrDefault(d => d.Rule.Code == code);
        Assert.True(complaint is not null, $"no {code} in: {string.Join('\n', found)}");
        Assert.Equal((line, column), (complaint.At.Line, complaint.At.Column));
        Assert.True(complaint.What.Length > 5 && complaint.Mend.Length > 5);
        Assert.False(complaint.What.EndsWith('.') || complaint.Mend.EndsWith('.'), complaint.ToString());
        Assert.Equal(rule.MendedLine, complaint.MendedLine);
    }

    [Fact]
    public void A_case_provokes_its_own_rule_and_no_other_error()
    {
        foreach (var (code, rule) in ReadingCases.All)
            Assert.All(rule.Read().Found, d => Assert.True(d.Rule.Code == code || d.Rule.Severity != Severity.Error, $"{code} also provokes {d}"));
    }

    [Fact]
    public void Codes_are_unique_and_every_rule_says_why()
    {
        Assert.Equal(AllRules.All.Length, AllRules.All.Select(r => r.Code).Distinct().Count());
        Assert.All(AllRules.All, r => Assert.Matches("^CR[0-9]{4}$", r.Code));
        Assert.All(AllRules.Reading, r => Assert.True(r.Why.EndsWith('.') && r.Why.Length > 20 && !r.Title.EndsWith('.')));
    }
}
