using System.Collections.Immutable;
using System.Xml.Linq;

namespace CustomersRock.Gathering.Feeds.Xml;

/// <param name="Root">Null exactly where there is a fault.</param>
/// <param name="Fault">Without offers.</param>
/// <param name="Warnings">What was mended.</param>
internal sealed record XmlReading(XElement? Root, FeedFault? Fault, ImmutableArray<string> Warnings);
