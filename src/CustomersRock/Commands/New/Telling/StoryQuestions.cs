using System.Collections.Immutable;
using CustomersRock.Content.Checks.Wording;
using CustomersRock.Content.Model;
using CustomersRock.Content.Texts;
using CustomersRock.Curation.Tagging;
using CustomersRock.Drafting;
using CustomersRock.Terminal;

namespace CustomersRock.Commands.New.Telling;

/// <summary>One telling on a terminal: the questions of the form in its order. What was given already is not asked.</summary>
internal sealed class StoryQuestions(Asker asker, SiteKnowledge site, Origin origin)
{
    private readonly StoryAdvice advice = new(origin);

    public async Task<StoryAnswers> Ask(StoryAnswers given)
    {
        asker.Say("Nothing is sent, and nothing is written before the last answer; Ctrl-C leaves nothing behind. Enter alone goes on.");
        var told = await AskStory(given);
        told = await AskWhere(told);
        told = await AskPeople(told);
        told = await AskThemes(told);
        told = await AskSources(told);
        return await AskYou(told);
    }

    private async Task<StoryAnswers> AskStory(StoryAnswers told)
    {
        if (told.HasStory)
            asker.Say(advice.Body(told.Body));
        else
            told = told with { Body = await AskBody() };

        told = told with { Title = await Unless(told.Title, FormWords.Title, text => JudgeTitle(told, text)) };
        told = told with { Description = await Unless(told.Description, FormWords.Description, advice.Description) };
        return told with { Lesson = await Unless(told.Lesson, FormWords.Lesson, advice.Lesson) };
    }

    private ImmutableArray<Remark> JudgeTitle(StoryAnswers told, string title) => title.Length > 0 && site.Has(DraftFile.IdOf((told with { Title = title }).Draft()))
        ? [.. advice.Title(title), StoryAdvice.TitleIsThere]
        : advice.Title(title);

    private async Task<string> AskBody()
    {
        while (true)
        {
            var text = await asker.Lines(FormWords.Body, "Type it or paste it, and end with a line that holds a single dot. A dot alone leaves the story for your editor.");
            var words = WordCount.Of(text);
            if (words == 0)
                return "";

            var limits = WordingLimits.Instance;
            asker.Say($"{Numbers.Count(words, "word")}; {limits.FewestGoodWords} to {limits.MostGoodWords} are a good length");
            var said = advice.Body(text);
            asker.Say(said);
            if (said.IsEmpty || !await asker.YesOrNo("Tell it once more? What you keep can be mended in the file."))
                return text;
        }
    }

    private async Task<StoryAnswers> AskWhere(StoryAnswers told)
    {
        if (told.Companies.IsEmpty && await AskCompany() is { Length: > 0 } company)
            told = told with { Companies = [company] };

        if (!told.Companies.IsEmpty)
            told = told with { Part = await Unless(told.Part, FormWords.Part, advice.Short) };

        told = told with { Place = await Unless(told.Place, FormWords.Place, advice.Short) };
        return told with { When = await Unless(told.When, FormWords.When, _ => []) };
    }

    private async Task<string> AskCompany()
    {
        var company = await asker.Line(FormWords.Company, _ => []);
        return site.Better(company) is { } known && await asker.YesOrNo($"Did you mean “{known}”? Then we write it as we do.") ? known : company;
    }

    private async Task<StoryAnswers> AskPeople(StoryAnswers told)
    {
        if (told.People.IsEmpty)
            told = told with { People = await AskNames() };

        if (!told.IsAnybodyNamed || told.Asked)
            return told;

        told = told with { Asked = await asker.YesOrNo(FormWords.Asked) };
        asker.Say(StoryAdvice.Asked(told.Asked));
        return told;
    }

    private async Task<ImmutableArray<Person>> AskNames()
    {
        var people = ImmutableArray.CreateBuilder<Person>();
        asker.Ask(FormWords.People);
        asker.Say("Enter alone: nobody, or nobody more.");
        while (true)
        {
            var label = people.Count == 0 ? FormWords.Person : new Question($"First name, person {people.Count + 1}", "", IsOptional: true);
            if (await asker.Line(label, advice.Person) is not { Length: > 0 } name)
                return people.ToImmutable();

            var role = await asker.Line(FormWords.Role, advice.Short);
            people.Add(new Person(name, role.Length > 0 ? role : null, null));
        }
    }

    private async Task<StoryAnswers> AskThemes(StoryAnswers told)
    {
        if (!told.Themes.IsEmpty)
            return told;

        var suggested = new ThemePhrases(site.Themes).In($"{told.Title}\n{told.Description}\n{told.Body}");
        asker.Ask(FormWords.Themes);
        foreach (var theme in site.Themes)
            asker.Say($"  {theme.Id}  {theme.Title}", Tone.Plain);

        foreach (var (theme, why) in suggested)
            asker.Say($"It might be {theme.Title}, because you wrote {string.Join(" and ", why.Select(words => $"“{words}”"))}.", Tone.Mend);

        return told with { Themes = await ReadThemes([.. suggested.Select(s => s.Theme.Id.Value)]) };
    }

    private async Task<ImmutableArray<string>> ReadThemes(ImmutableArray<string> kept)
    {
        while (true)
        {
            asker.Say(kept.IsEmpty ? "Type one or more of the words on the left, with commas between them." : $"Type others, or press Enter to take {string.Join(", ", kept)}.");
            var answer = await asker.Read();
            if (answer.Length == 0)
                return kept;

            var (ids, unknown) = site.ThemesIn(answer);
            ImmutableArray<Remark> said = [.. unknown, .. StoryAdvice.Themes(ids.Length)];
            if (said.IsEmpty)
                return ids;

            asker.Say(said);
            kept = [.. ids.Take(WordingLimits.Instance.MostThemes)];
        }
    }

    private async Task<StoryAnswers> AskSources(StoryAnswers told)
    {
        told = told with { Evidence = told.Evidence ?? (await asker.Choice(FormWords.Evidence, FormWords.Evidences) == 0 ? Evidence.FirstHand : Evidence.Retold) };
        return told.Evidence == Evidence.FirstHand || !told.Sources.IsEmpty ? told : told with { Sources = await AskCitations() };
    }

    private async Task<ImmutableArray<Citation>> AskCitations()
    {
        var sources = ImmutableArray.CreateBuilder<Citation>();
        while (true)
        {
            var words = await asker.Line(sources.Count == 0 ? FormWords.Source : FormWords.NextSource, text => advice.Source(text, sources.Count == 0));
            if (words.Length == 0)
                return sources.ToImmutable();

            // Who is asked for words often pastes the address.
            var (title, found) = TypedLink.Apart(words);
            var link = found ?? TypedLink.From(await asker.Line(FormWords.Link, advice.Link, "Write it again, or press Enter to go on without a link."));
            sources.Add(new Citation(title, link));
        }
    }

    private async Task<StoryAnswers> AskYou(StoryAnswers told)
    {
        told = told with { Author = told.Author.Length > 0 ? told.Author : await AskName() };
        told = told with { Gain = told.Gain || await asker.YesOrNo(FormWords.Gain) };
        asker.Say(StoryAdvice.Gain(told.Gain));
        told = told with { Photograph = told.Photograph || await asker.YesOrNo(FormWords.Photograph) };
        told = told with { Consent = told.Consent || await asker.YesOrNo(FormWords.Consent) };
        asker.Say(StoryAdvice.Consent(told.Consent));
        return told;
    }

    private async Task<string> AskName()
    {
        var naming = await asker.Choice(FormWords.Naming, FormWords.Namings);
        if (naming == 2)
            return DraftWords.Nameless;

        var name = await asker.Line(FormWords.Name, text => advice.Name(text, isFirstName: naming == 0), $"Write it again, or press Enter to go on; without a name, “{DraftWords.Nameless}” stands below it.");
        return name.Length > 0 ? name : DraftWords.Nameless;
    }

    private async Task<string> Unless(string given, Question question, Func<string, ImmutableArray<Remark>> judge) =>
        given.Length > 0 ? given : await asker.Line(question, judge);
}
