using System.Reflection;
using CustomersRock.Content.Checks.Wording;
using CustomersRock.Content.Diagnostics;
using CustomersRock.Content.Reading;
using CustomersRock.Curating;
using CustomersRock.Curation.Joining;
using CustomersRock.Gathering;
using CustomersRock.Site;
using NetArchTest.Rules;
using Xunit;

namespace CustomersRock.Tests.House;

/// <summary>Who may use whom. Between projects the compiler sees to it; these are the rules between rooms.</summary>
public sealed class RoomTests
{
    private const string Ours = "CustomersRock";

    private static readonly Assembly Content = typeof(ContentReader).Assembly;
    private static readonly Assembly Gathering = typeof(Gatherer).Assembly;
    private static readonly Assembly Curation = typeof(JointFile).Assembly;
    private static readonly Assembly Site = typeof(SiteBuilder).Assembly;

    [Fact]
    public void Content_uses_nothing_of_ours() => Assert.Empty(References(Content));

    [Fact]
    public void Gathering_Curation_and_Site_are_sisters_that_never_meet()
    {
        Assert.Equal(["CustomersRock.Content"], References(Gathering));
        Assert.Equal(["CustomersRock.Content"], References(Curation));
        Assert.Equal(["CustomersRock.Content"], References(Site));
    }

    [Theory]
    [InlineData("Feeds", "Cleaning", "Filtering", "Health", "Matching", "Scheduling", "State", "Visiting")]
    [InlineData("Fetching", "Feeds", "Cleaning", "Filtering", "Health", "Matching", "Scheduling", "State", "Visiting")]
    [InlineData("Scheduling", "Feeds", "Cleaning", "Filtering", "Health", "Matching", "State", "Visiting")]
    [InlineData("Cleaning", "Fetching", "Filtering", "Health", "Scheduling", "State", "Visiting")]
    [InlineData("Filtering", "Feeds", "Fetching", "Health", "Matching", "Scheduling", "State", "Visiting")]
    [InlineData("Matching", "Fetching", "Filtering", "Health", "Scheduling", "State", "Visiting")]
    [InlineData("Health", "Feeds", "Cleaning", "Filtering", "Matching", "Scheduling", "State", "Visiting")]
    [InlineData("State", "Feeds", "Fetching", "Cleaning", "Filtering", "Matching", "Scheduling", "Visiting")]
    public void A_room_of_Gathering_does_one_step_and_knows_not_the_others(string room, params string[] others) =>
        AssertNone(Types.InAssembly(Gathering).That().ResideInNamespace($"CustomersRock.Gathering.{room}")
            .Should().NotHaveDependencyOnAny([.. others.Select(o => $"CustomersRock.Gathering.{o}.")]));

    [Fact]
    public void Only_Fetching_has_a_network()
    {
        string[] network = ["System.Net.Http", "System.Net.Sockets", "System.Net.Security"];
        AssertNone(Types.InAssembly(Gathering).That().DoNotResideInNamespace("CustomersRock.Gathering.Fetching").Should().NotHaveDependencyOnAny(network));
        AssertNone(Types.InAssembly(Curation).Should().NotHaveDependencyOnAny(network));
    }

    [Fact]
    public void Only_State_knows_SQLite() =>
        AssertNone(Types.InAssembly(Gathering).That().DoNotResideInNamespace("CustomersRock.Gathering.State").Should().NotHaveDependencyOn("Microsoft.Data.Sqlite"));

    [Fact]
    public void Only_Feeds_knows_FeedReader() =>
        AssertNone(Types.InAssembly(Gathering).That().DoNotResideInNamespace("CustomersRock.Gathering.Feeds").Should().NotHaveDependencyOn("CodeHollow"));

    [Fact]
    public void Only_Opinions_knows_language_models()
    {
        AssertNone(Types.InAssembly(typeof(Newsroom).Assembly).That().DoNotResideInNamespace("CustomersRock.Opinions").Should().NotHaveDependencyOn("Microsoft.Extensions.AI"));
        AssertNone(Types.InAssembly(Curation).Should().NotHaveDependencyOn("Microsoft.Extensions.AI"));
    }

    [Fact]
    public void Only_Intake_knows_how_mail_is_written() =>
        AssertNone(Types.InAssembly(typeof(Newsroom).Assembly).That().DoNotResideInNamespace("CustomersRock.Intake").Should().NotHaveDependencyOn("MimeKit"));

    [Fact]
    public void The_model_uses_no_other_room_but_places_in_files_and_fingerprints()
    {
        var others = Content.GetTypes()
            .Where(t => t.Namespace is { } room && room.StartsWith("CustomersRock.Content.", StringComparison.Ordinal) && !room.StartsWith("CustomersRock.Content.Model", StringComparison.Ordinal))
            .Where(t => t.FullName is not ("CustomersRock.Content.Diagnostics.FilePosition" or "CustomersRock.Content.Files.Fingerprint"))
            .Select(t => t.FullName!)
            .Where(name => !name.Contains('+', StringComparison.Ordinal) && !name.Contains('<', StringComparison.Ordinal));
        AssertNone(Types.InAssembly(Content).That().ResideInNamespace("CustomersRock.Content.Model").Should().NotHaveDependencyOnAny([.. others]));
    }

    [Theory]
    [InlineData("Diagnostics", "Reading", "Checks", "Cataloguing", "Addresses", "Files")]
    [InlineData("Files", "Reading", "Checks", "Cataloguing", "Addresses", "Model", "Diagnostics")]
    [InlineData("Texts", "Reading", "Checks", "Cataloguing", "Addresses", "Files", "Model", "Diagnostics")]
    [InlineData("Addresses", "Reading", "Checks", "Files")]
    [InlineData("Cataloguing", "Reading", "Checks")]
    [InlineData("Reading", "Checks", "Cataloguing", "Mending")]
    [InlineData("Checks", "Mending")]
    public void A_room_of_Content_uses_only_the_rooms_below_it(string room, params string[] others) =>
        AssertNone(Types.InAssembly(Content).That().ResideInNamespace($"CustomersRock.Content.{room}").And().DoNotHaveName("AllRules")
            .Should().NotHaveDependencyOnAny([.. others.Select(o => $"CustomersRock.Content.{o}.")]));

    [Theory]
    [InlineData("YamlDotNet")]
    [InlineData("Markdig")]
    [InlineData("Ganss")]
    [InlineData("AngleSharp")]
    public void Only_Reading_knows_how_texts_are_written(string library)
    {
        AssertNone(Types.InAssembly(Content).That().DoNotResideInNamespace("CustomersRock.Content.Reading").Should().NotHaveDependencyOn(library));
        AssertNone(Types.InAssembly(Site).Should().NotHaveDependencyOn(library));
    }

    [Theory]
    [InlineData("CustomersRock.Site.Output")]
    [InlineData("CustomersRock.Site.Feeds")]
    [InlineData("CustomersRock.Site.Pictures")]
    [InlineData("CustomersRock.Site.Cards")]
    [InlineData("CustomersRock.Site.Planning")]
    public void Only_Rendering_Views_and_Pages_know_templates(string room) =>
        AssertNone(Types.InAssembly(Site).That().ResideInNamespace(room).Should().NotHaveDependencyOn("Fluid"));

    [Fact]
    public void Only_Pictures_and_Cards_know_libvips() =>
        AssertNone(Types.InAssembly(Site).That().DoNotResideInNamespace("CustomersRock.Site.Pictures").And().DoNotResideInNamespace("CustomersRock.Site.Cards").Should().NotHaveDependencyOn("NetVips"));

    [Theory]
    [InlineData("System.Net.Http")]
    [InlineData("System.Net.Sockets")]
    [InlineData("System.Diagnostics.Process")]
    public void The_build_knows_no_network_and_no_other_program(string api)
    {
        AssertNone(Types.InAssembly(Content).Should().NotHaveDependencyOn(api));
        AssertNone(Types.InAssembly(Site).Should().NotHaveDependencyOn(api));
    }

    [Fact]
    public void Every_rule_has_a_code_of_its_own_a_title_and_a_reason()
    {
        var rules = SiteRules.All().ToArray();
        Assert.All(rules, r => Assert.Matches("^CR[0-9]{4}$", r.Code));
        Assert.Equal(rules.Length, rules.Select(r => r.Code).Distinct().Count());
        Assert.All(rules, r => Assert.True(r.Title.Length > 8 && !r.Title.EndsWith('.') && r.Why.Length > 20 && r.Why.EndsWith('.'), r.Code));
    }

    [Fact]
    public void Every_rule_that_is_written_down_is_in_the_list_of_all_rules()
    {
        var written = Content.GetTypes().Concat(Site.GetTypes())
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(DiagnosticRule))
            .Select(f => ((DiagnosticRule)f.GetValue(null)!).Code)
            .Concat(WordingRules.Distinct(WordingRules.Instance.All).Select(r => r.Code));
        Assert.Equal(SiteRules.All().Select(r => r.Code).Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Classes_are_sealed_or_static_unless_somebody_inherits()
    {
        var all = Content.GetTypes().Concat(Gathering.GetTypes()).Concat(Curation.GetTypes()).Concat(Site.GetTypes()).Where(t => t.IsClass && t.Namespace?.StartsWith(Ours, StringComparison.Ordinal) == true).ToArray();
        var open = all.Where(t => !t.IsSealed && !t.IsAbstract && !t.IsGenericTypeDefinition && !all.Any(other => other.BaseType == t)).Select(t => t.FullName);
        Assert.Empty(open);
    }

    private static string[] References(Assembly assembly) =>
        [.. assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith(Ours, StringComparison.OrdinalIgnoreCase))];

    private static void AssertNone(ConditionList condition)
    {
        var result = condition.GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }
}
