using CustomersRock.Asking;
using CustomersRock.Tests.Support;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace CustomersRock.Tests.Asking;

/// <summary>The form on GitHub and the program that reads its answers say the same.</summary>
public sealed class FormTemplateTests
{
    private static readonly YamlMappingNode Form = Read();

    private static IEnumerable<YamlMappingNode> Asked => ((YamlSequenceNode)Form["body"]).Children.Cast<YamlMappingNode>().Where(asked => Text(asked["type"]) != "markdown");

    [Fact]
    public void Fields_have_the_ids_and_labels_that_are_sought_in_this_order() =>
        Assert.Equal(StoryForm.Fields.Select(field => (field.Id, field.Label)), Asked.Select(field => (Text(field["id"]), Text(field["attributes"]["label"]))));

    [Fact]
    public void A_field_takes_one_line_or_several_as_the_reader_thinks() =>
        Assert.Equal(StoryForm.Fields.Select(field => field.IsOneLine), Asked.Select(field => Text(field["type"]) is "input" or "dropdown"));

    [Fact]
    public void What_is_needed_is_what_GitHub_asks_for() =>
        Assert.Equal(StoryForm.Fields.Where(field => field.IsNeeded).Select(field => field.Id), Asked.Where(field => field.ToString().Contains("required, true", StringComparison.Ordinal)).Select(field => Text(field["id"])));

    [Fact]
    public void Choices_have_the_words_that_are_understood()
    {
        foreach (var (field, words) in StoryForm.Choices)
            Assert.Equal(words, Options(field));
    }

    [Fact]
    public void Themes_are_those_of_the_site_in_its_order_each_understood()
    {
        var options = Options(StoryForm.Themes);
        Assert.Equal(SiteThemes.All.OrderBy(theme => theme.Order).Select(theme => $"{theme.Title} ({theme.Id.Value})"), options);
        Assert.Equal(options.Length, ChosenThemes.Of(string.Join(", ", options), SiteThemes.All).Ids.Length);
        Assert.DoesNotContain(options, option => option.Contains(','));
    }

    [Fact]
    public void The_title_to_replace_and_the_label_are_those_of_the_form()
    {
        Assert.Equal(StoryForm.TitleToReplace, Text(Form["title"]));
        Assert.Equal("story", Text(((YamlSequenceNode)Form["labels"]).Single()));
        Assert.True(File.Exists(Path.Combine(RepositoryFolder.Root, ".github", "ISSUE_TEMPLATE", StoryForm.Template)));
    }

    private static string[] Options(FormField field)
    {
        var options = (YamlSequenceNode)Asked.Single(f => Text(f["id"]) == field.Id)["attributes"]["options"];
        return [.. options.Select(option => option is YamlMappingNode box ? Text(box["label"]) : Text(option))];
    }

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;

    private static YamlMappingNode Read()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(RepositoryFolder.Root, ".github", "ISSUE_TEMPLATE", StoryForm.Template))));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }
}
