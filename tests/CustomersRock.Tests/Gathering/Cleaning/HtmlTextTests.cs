using CustomersRock.Gathering.Cleaning;
using Xunit;

namespace CustomersRock.Tests.Gathering.Cleaning;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<p>One</p><p>Two</p>", "One|Two")]
    [InlineData("Tea &amp; <b>cake</b>&nbsp;&#8211; &rsquo;tis", "Tea & cake – ’tis")]
    [InlineData("one<br>two<br/>three", "one|two|three")]
    [InlineData("<ul><li>a<li>b</ul>", "a|b")]
    [InlineData("<p>a<script>if (a < b) alert('<p>x</p>')</script>b<style>p { }</style>c</p>", "abc")]
    [InlineData("a<iframe src=x><p>no</p></iframe>b<object><p>no</p></object>c<svg><text>no</text></svg>", "abc")]
    [InlineData("<p>She said <q>we</q>.</p>", "She said “we”.")]
    [InlineData("<div style=\"display: none\">preheader<div>x</div></div>seen", "seen")]
    [InlineData("<p hidden>unseen<p>seen", "seen")]
    [InlineData("<!-- a > b -->a<![CDATA[x]]>", "a")]
    [InlineData("<figure><img src=a.jpg><figcaption>Photo: somebody</figcaption></figure>Text", "Text")]
    [InlineData("a\u200Bb\u202Ec\u00ADd\u0007", "abcd")]
    [InlineData("1 < 2 and 3 > 2", "1 < 2 and 3 > 2")]
    [InlineData("<td>a</td><td>b</td>", "a b")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("", "")]
    public void What_a_reader_would_see_is_kept(string html, string text) => Assert.Equal(text, string.Join('|', HtmlTextReader.Read(html).Blocks));

    [Theory]
    [InlineData("<img src=https://a.example/p.gif width=1 height=1><img src=https://a.example/b.jpg alt=Bus>", "https://a.example/b.jpg", "Bus")]
    [InlineData("<img src=https://a.example/p.gif style='display:none'><img src=https://a.example/b.jpg alt=''>", "https://a.example/b.jpg", "")]
    [InlineData("<img data-src=https://a.example/b.jpg src='data:image/gif;base64,R0lGOD'>", "https://a.example/b.jpg", null)]
    [InlineData("<img srcset='https://a.example/s.jpg 300w, https://a.example/l.jpg 900w'>", "https://a.example/s.jpg", null)]
    [InlineData("<img src=https://a.example/face.png width=24 height=24><noscript><img src=https://a.example/b.jpg></noscript>", "https://a.example/b.jpg", null)]
    [InlineData("<img src=https://a.example/count.cgi?5>", null, null)]
    [InlineData("<img alt=x>", null, null)]
    public void The_first_picture_is_neither_counter_nor_icon(string html, string? address, string? alt)
    {
        var picture = HtmlTextReader.Read(html).Picture;
        Assert.Equal(address, picture?.Address);
        Assert.Equal(alt, picture?.Alt);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<!--")]
    [InlineData("<")]
    [InlineData("<script>")]
    [InlineData("<a b=\"")]
    [InlineData("&amp")]
    public void What_is_repeated_a_hundred_thousand_times_is_read_to_its_end(string attack)
    {
        var html = "<p>A kind story</p>" + string.Concat(Enumerable.Repeat(attack, 100_000));
        Assert.Equal("A kind story", HtmlTextReader.Read(html).Blocks[0]);
    }
}
