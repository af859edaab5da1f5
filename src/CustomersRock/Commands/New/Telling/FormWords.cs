using System.Collections.Immutable;

namespace CustomersRock.Commands.New.Telling;

/// <summary>The questions, as the form on the site asks them (<c>theme/layouts/submit.liquid</c>) and in its order: a test holds both together.</summary>
internal static class FormWords
{
    public static readonly Question Body = new("The story", "Begin where it begins. What was said, what was done? An empty line begins a new paragraph.");
    public static readonly Question Title = new("A title", "A few words that make one want to read it, such as “The hat on platform 4”.");
    public static readonly Question Description = new("In one sentence", "What lists and search engines show below the title.");
    public static readonly Question Lesson = new("What others can learn from it", "One sentence that somebody in the same work could act on tomorrow.", IsOptional: true);
    public static readonly Question Company = new("Which shop, firm or office", "As it stands over the door.", IsOptional: true);
    public static readonly Question Part = new("Which part of it", "A branch, a department: “the shop at the station”.", IsOptional: true);
    public static readonly Question Place = new("Town and country", "Such as “Leeds, England”. No street, no number.", IsOptional: true);
    public static readonly Question When = new("When it happened", "“Last March” will do. Editors see it, readers do not.", IsOptional: true);
    public static readonly Question People = new("Whom to thank", "First names only. Nobody else in the story needs a name, and whoever behaved badly gets none.");
    public static readonly Question Person = new("First name", "", IsOptional: true);
    public static readonly Question Role = new("Her or his work there", "", IsOptional: true);
    public static readonly Question Asked = new("I asked everybody whom I name, and they agree.", "");
    public static readonly Question Themes = new("Themes", "One to three, the most important first.");
    public static readonly Question Evidence = new("How do you know it?", "");
    public static readonly Question Source = new("Who told it, or where it stood", "");
    public static readonly Question NextSource = new("A second source, if there is one", "", IsOptional: true);
    public static readonly Question Link = new("Its link, if it has one", "", IsOptional: true);
    public static readonly Question Naming = new("How may we name you?", "");
    public static readonly Question Name = new("The name below the story", "Your first name, or your initials. It need not be the name of any account.");
    public static readonly Question Gain = new("I work for the firm, own it, or was paid.", "");
    public static readonly Question Photograph = new(
        "I have a photograph for it.",
        "Keep it for now; an editor will ask. It should be your own, without faces of people who did not agree, number plates or house numbers. We take out where it was made.");
    public static readonly Question Consent = new(
        "It is true, it is mine to tell, and it may be published here.",
        "That means: anybody may read it and pass it on, also changed or in part, as long as you are named as you wish to be (CC BY 4.0). It stays yours. Copies that others have made by then cannot be called back.");

    public static readonly ImmutableArray<string> Evidences = ["I was there", "I heard or read it"];
    public static readonly ImmutableArray<string> Namings = ["By first name", "By initials", "As “A reader”"];

    public static readonly ImmutableArray<Question> InOrder =
    [
        Body, Title, Description, Lesson, Company, Part, Place, When, People, Person, Role, Asked, Themes, Evidence, Source, NextSource, Link, Naming, Name, Gain, Photograph, Consent,
    ];

    public static string NameOf(Manner manner) => manner switch
    {
        Manner.Needed => "Needed",
        Manner.ToMend => "To mend",
        Manner.PleaseLook => "Please look",
        _ => "A thought",
    };
}
