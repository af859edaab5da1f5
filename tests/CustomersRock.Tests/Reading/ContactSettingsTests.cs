using CustomersRock.Content.Reading.Settings;
using Xunit;

namespace CustomersRock.Tests.Reading;

public sealed class ContactSettingsTests
{
    [Theory]
    [InlineData("mailto:security@rock.example", true)]
    [InlineData("mailto:first.last+holes@mail.rock.example", true)]
    [InlineData("https://rock.example/security/", true)]
    [InlineData("security@rock.example", false)]
    [InlineData("http://rock.example/security/", false)]
    [InlineData("mailto:", false)]
    [InlineData("mailto:security", false)]
    [InlineData("mailto:a@b@rock.example", false)]
    [InlineData("mailto:a@rock.example,b@rock.example", false)]
    [InlineData("mailto:a@rock.example?subject=Hole", false)]
    [InlineData("tel:+1-201-555-0123", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("https://me:secret@rock.example/", false)]
    public void A_hole_is_told_of_by_mail_or_over_https(string contact, bool fits)
    {
        var (settings, faults) = SettingsReader.Read("settings.yml", [], [$"SecurityContact={contact}"]);

        Assert.Equal(fits ? contact : null, settings.SecurityContact);
        Assert.Equal(fits ? [] : ["CR0609"], faults.Select(f => f.Rule.Code));
    }

    [Theory]
    [InlineData("https://hub.rock.example/", true)]
    [InlineData("https://hub.rock.example/push?site=rock", true)]
    [InlineData("http://hub.rock.example/", false)]
    [InlineData("https://hub.rock.example/#a", false)]
    [InlineData("hub.rock.example", false)]
    [InlineData("https://", false)]
    public void A_hub_is_spoken_to_over_https(string hub, bool fits)
    {
        var (settings, faults) = SettingsReader.Read("settings.yml", [], [$"WebSubHub={hub}"]);

        Assert.Equal(fits ? hub : null, settings.WebSubHub);
        Assert.Equal(fits ? [] : ["CR0610"], faults.Select(f => f.Rule.Code));
    }

    [Fact]
    public void Neither_is_there_unless_it_is_said()
    {
        var (settings, faults) = SettingsReader.Read("settings.yml", "SiteTitle: Ours\n"u8, []);

        Assert.Equal((null, null), (settings.SecurityContact, settings.WebSubHub));
        Assert.Empty(faults);
    }
}
