using CustomersRock.Tests.Support;
using Xunit;
using static CustomersRock.Tests.Mending.MendingSite;

namespace CustomersRock.Tests.Mending;

public sealed class FileRenamingTests
{
    private const string Wheel = "input/stories/2026/The Wheel.md";

    [Theory]
    [InlineData(Wheel, "input/stories/2026/the-wheel.md")]
    [InlineData("input/stories/2026/Violin.md", "input/stories/2026/violin.md")]
    [InlineData("input/stories/2026/2026-11-03-The Wheel.md", "input/stories/2026/2026-11-03-the-wheel.md")]
    [InlineData("input/stories/2026/Größe_7.md", "input/stories/2026/grosse-7.md")]
    [InlineData("input/stories/2026/The Wheel/index.md", "input/stories/2026/the-wheel/index.md")]
    public void A_story_gets_a_name_that_can_stand_in_its_address(string from, string to)
    {
        using var site = Of(Story(""), from);
        site.Write(Path.GetDirectoryName(from) + "/note.txt", "beside it");
        site.Mend();
        Assert.Equal(Story(""), site.Read(to));
        Assert.Equal("beside it", site.Read(Path.GetDirectoryName(to) + "/note.txt"));
        Assert.False(File.Exists(site.Folder.Full(from)));
        Assert.DoesNotContain(site.ContentComplaints(), c => c.Rule.Code == "CR0109");
        Assert.True(site.Plan().IsEmpty);
    }

    [Fact]
    public void Its_folder_of_pictures_goes_with_it()
    {
        using var site = Of(Story(""), Wheel);
        site.Write("input/stories/2026/The Wheel/wheel.jpg", "a picture");
        site.Mend();
        Assert.Equal("a picture", site.Read("input/stories/2026/the-wheel/wheel.jpg"));
        Assert.Equal(Story(""), site.Read("input/stories/2026/the-wheel.md"));
    }

    [Theory]
    [InlineData("input/stories/2026/the-wheel.md")]
    [InlineData("input/stories/2026/THE-WHEEL.md")]
    [InlineData("input/stories/2026/the-wheel/index.md")]
    [InlineData("input/stories/2026/the-wheel/photo.txt")]
    [InlineData("input/stories/2026/2026-11-03-the-wheel.md")]
    [InlineData("input/stories/2026/The  Wheel.md")]
    public void A_name_that_is_taken_or_an_address_that_is_stays_with_who_has_it(string other)
    {
        using var site = Of(Story(""), Wheel);
        site.Write(other, Story("Place: Hobart\n"));
        var left = site.Plan();
        Assert.DoesNotContain(left.Renames, r => r.From == Wheel);
        Assert.Contains(left.Left, l => l.Path == Wheel && l.Why == "there is another the-wheel");
    }

    [Fact]
    public void An_address_that_was_left_to_another_story_is_taken()
    {
        using var site = Of(Story(""), Wheel);
        site.Write("input/stories/2026/cart.md", Story("RedirectFrom: [/stories/2026/the-wheel/]\n"));
        Assert.Empty(site.Plan().Renames);
    }

    [Theory]
    [InlineData("See [it](The%20Wheel.md).\n")]
    [InlineData("See [it](<The Wheel.md>).\n")]
    [InlineData("See [it](/stories/2026/the wheel/).\n")]
    [InlineData("See [it](../2026/The%20Wheel/index.md).\n")]
    public void A_file_that_somebody_links_to_by_its_name_keeps_it(string body)
    {
        using var site = Of(Story(""), Wheel);
        site.Write("input/stories/2026/cart.md", Story("", body));
        var plan = site.Plan();
        Assert.Empty(plan.Renames);
        Assert.Equal("input/stories/2026/cart.md names it by its file", Assert.Single(plan.Left).Why);
    }

    [Theory]
    [InlineData("input/stories/2026/!!!.md")]
    [InlineData("input/stories/The Wheel.md")]
    [InlineData("input/themes/Good Luck.md")]
    [InlineData("input/About Us.md")]
    public void What_has_no_letters_no_place_or_another_kind_is_left_to_a_person(string path)
    {
        using var site = Of(Story(""), path);
        Assert.Empty(site.Plan().Renames);
    }

    [Fact]
    public void Words_about_a_wheel_are_no_link_to_its_file()
    {
        using var site = Of(Story(""), Wheel);
        site.Write("input/stories/2026/cart.md", Story("", "We sang The Wheel.\n"));
        Assert.Single(site.Plan().Renames);
    }
}
