using CustomersRock.Content.Addresses;
using Xunit;

namespace CustomersRock.Tests.Addresses;

public sealed class TrackingParametersTests
{
    [Theory]
    [InlineData("https://A.example/Ü?utm_source=x", "https://A.example/Ü")]
    [InlineData("https://a.example/?id=7&utm_source=x&b=%2F#here", "https://a.example/?id=7&b=%2F#here")]
    [InlineData("https://a.example?fbclid=1#here", "https://a.example#here")]
    [InlineData("https://a.example/?UTM_Source=x&&b", "https://a.example/?&b")]
    [InlineData("https://a.example/#?utm_source=x", "https://a.example/#?utm_source=x")]
    [InlineData("https://a.example/?ref=x&src=y", "https://a.example/?ref=x&src=y")]
    [InlineData("https://a.example/?", "https://a.example/?")]
    [InlineData("", "")]
    public void All_but_the_marks_stays_to_the_letter(string address, string without)
    {
        Assert.Equal(without, TrackingParameters.Without(address));
        Assert.Equal(without, TrackingParameters.Without(without));
    }
}
