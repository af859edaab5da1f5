using CustomersRock.Content.Model;
using CustomersRock.Gathering.Health;
using Xunit;

namespace CustomersRock.Tests.Gathering.Health;

public sealed class TakeoverGuardTests
{
    private static readonly DateTimeOffset Now = MadeUp.Now;

    private static readonly string[] Acts =
    [
        "the driver turned back with the scarf that she had left on the bus",
        "the baker kept a loaf for my father because he knew that he would be late",
        "a clerk at the counter wrote down every step for me and rang me in the evening",
        "the man in the shop repaired the lamp while we had a cup of tea and would not take money",
        "they asked what had gone wrong and then they changed the rule for all of us",
        "our librarian read the letter to the child who could not hear the story",
    ];

    private static readonly string[] Foreign =
    [
        "der schnelle Gewinn wartet auf dich und unsere neue Seite zeigt dir jeden Tag, wie es ohne Mühe geht",
        "mit dem Konto bekommst du sofort einen Zuschlag, den wir dir nach der Anmeldung schenken",
        "wer heute noch bestellt, der erhält das zweite Paket und spart damit die Hälfte von seinem Geld",
        "die besten Angebote der Woche stehen auf dieser Seite, und sie gelten nur noch bis zum Abend",
    ];

    [Fact]
    public void A_source_that_goes_on_as_before_is_let_through() => Assert.Null(Judge(Sample(Acts, 4, start: 100)));

    [Fact]
    public void A_source_that_speaks_another_language_is_held() =>
        Assert.StartsWith("it speaks another language", Judge(Sample(Foreign, 8, start: 100)), StringComparison.Ordinal);

    [Fact]
    public void A_source_whose_new_entries_all_lead_elsewhere_is_held() =>
        Assert.Equal("its entries led to kind-counter.example, now all new ones lead to shop.example", Judge(Sample(Acts, 4, start: 100, host: "www.shop.example")));

    [Fact]
    public void One_entry_that_leads_elsewhere_is_no_takeover() => Assert.Null(Judge(Sample(Acts, 1, start: 100, host: "friend.example")));

    [Fact]
    public void A_source_that_always_linked_to_many_places_may_go_on_doing_so()
    {
        var links = Enumerable.Range(0, 40).Select(i => Entry(Acts[i % Acts.Length], $"https://site{i}.example/{i}"));
        var memory = Learnt(new HabitSample("The Kind Counter", 40, [.. links]));
        Assert.Null(TakeoverGuard.Judge(MadeUp.Source(), memory, memory.Habits!, null, Sample(Acts, 4, start: 100, host: "never-seen.example"), Now));
    }

    [Fact]
    public void A_flood_is_held_and_told_with_numbers()
    {
        var why = Judge(Sample(Acts, 60, start: 100));
        Assert.Equal("60 new entries came at once, where 4 could be expected", why);
    }

    [Fact]
    public void After_a_long_pause_of_ours_many_entries_are_no_flood()
    {
        var memory = Memory();
        memory = memory with { Gap = TimeSpan.FromHours(6), Health = memory.Health with { LastGood = Now.AddDays(-20) } };
        Assert.Null(TakeoverGuard.Judge(MadeUp.Source(), memory, memory.Habits!, null, Sample(Acts, 60, start: 100), Now));
    }

    [Fact]
    public void A_source_that_suddenly_speaks_of_something_else_is_held()
    {
        string[] casino = ["a casino bonus that you can get with free spins", "a casino where the bonus and the spins are on the house", "how we got the jackpot bonus with spins in a casino"];
        var why = Judge(Sample(casino, 6, start: 100));
        Assert.StartsWith("it speaks of something else: \"bonus\", \"casino\", \"spins\"", why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_name_alone_is_no_reason_but_is_told_with_one()
    {
        Assert.Null(Judge(Sample(Acts, 4, start: 100) with { FeedTitle = "Lucky Lantern" }));
        Assert.EndsWith("; it was called \"The Kind Counter\" and is now called \"Lucky Lantern\"", Judge(Sample(Acts, 4, start: 100, host: "lantern.example") with { FeedTitle = "Lucky Lantern" }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://kind-counter.example/", "Something Else", false)]
    [InlineData("https://blog.kind-counter.example/", "Something Else", false)]
    [InlineData("https://lucky-lantern.example/", "The kind ones", false)]
    [InlineData("https://lucky-lantern.example/", "Lucky Lantern", true)]
    [InlineData(null, "Lucky Lantern", false)]
    public void On_the_first_visit_name_and_site_may_not_both_be_somebody_elses(string? link, string title, bool held)
    {
        var sample = new HabitSample(title, 1, [Entry("a text", "https://lucky-lantern.example/1")]);
        Assert.Equal(held, TakeoverGuard.Judge(MadeUp.Source(), MadeUp.Memory(), SourceHabits.None, link, sample, Now) is not null);
    }

    [Fact]
    public void On_the_first_visit_an_address_without_a_name_says_nothing()
    {
        var source = MadeUp.Source() with { Site = "http://127.0.0.1:8080/" };
        var sample = new HabitSample("Lucky Lantern", 1, [Entry("a text", "https://lucky-lantern.example/1")]);
        Assert.Null(TakeoverGuard.Judge(source, MadeUp.Memory(), SourceHabits.None, "https://lucky-lantern.example/", sample, Now));
    }

    [Fact]
    public void Whom_an_editor_has_vouched_for_is_no_stranger()
    {
        var sample = new HabitSample("Lucky Lantern", 1, [Entry("a text", "https://lucky-lantern.example/1")]);
        Assert.Null(TakeoverGuard.Judge(MadeUp.Source(), MadeUp.Memory().Released(Now), MadeUp.Memory().Released(Now).Habits!, "https://lucky-lantern.example/", sample, Now));
    }

    [Fact]
    public void Habits_come_back_from_their_bytes_as_they_were()
    {
        var habits = Memory().Habits!;
        var back = HabitsForm.Read(HabitsForm.Write(habits));
        Assert.Equal(HabitsForm.Write(habits), HabitsForm.Write(back));
        Assert.Equal((habits.FeedTitle, habits.Entries, habits.Batches, habits.LargestBatch, habits.Tokens), (back.FeedTitle, back.Entries, back.Batches, back.LargestBatch, back.Tokens));
        Assert.Equal(habits.CommonWords.OrderBy(p => p.Key), back.CommonWords.OrderBy(p => p.Key));
    }

    private static string? Judge(HabitSample sample) => TakeoverGuard.Judge(MadeUp.Source(), Memory(), Memory().Habits!, "https://kind-counter.example/", sample, Now);

    private static SourceMemory Memory() => Learnt(Sample(Acts, 60), Sample(Acts, 4, start: 60), Sample(Acts, 2, start: 64), Sample(Acts, 3, start: 66));

    private static SourceMemory Learnt(params HabitSample[] samples) =>
        MadeUp.Memory() with { Habits = samples.Aggregate(SourceHabits.None, (habits, sample) => habits.Learn(sample)) };

    private static HabitSample Sample(string[] texts, int count, int start = 0, string host = "kind-counter.example") =>
        new("The Kind Counter", count, [.. Enumerable.Range(start, count).Select(i => Entry($"{texts[i % texts.Length]}. {texts[(i + 1) % texts.Length]}", $"https://{host}/{i}"))]);

    private static HabitEntry Entry(string text, string link) => new(link, text);
}
