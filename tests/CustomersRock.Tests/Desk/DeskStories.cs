namespace CustomersRock.Tests.Desk;

/// <summary>Ten made-up stories of good service.</summary>
internal static class DeskStories
{
    public static readonly (string Source, string Title, string Text)[] All =
    [
        ("evening-post", "Bus driver turns back for a violin", "A student had left her grandmother's violin on the number 12. The driver, Amrit, saw it in his mirror at the depot, drove the whole route again without passengers and found her crying at the stop. She plays it tonight. The company called it a detour; the driver called it the shortest way home."),
        ("kind-counter", "The baker who keeps one loaf", "Every Friday the baker in Mill Lane keeps one loaf under the counter for a customer who can no longer see the shelves. When he was in hospital she brought it to the ward, sliced, because the nurses have no bread knife.\n\nAsked why, she said that he had been her first customer. The shop next door now keeps him a newspaper, too."),
        ("harbour-news", "Ferry waits nine minutes for a wedding dress", "The last ferry stood at the pier while a seamstress ran down the hill with the dress. The captain told the passengers why, and nobody left their seat."),
        ("evening-post", "Hotel porter draws a map for a father who cannot hear", "The porter stopped, took out a notepad and drew it: us, the lift, the big ring, us again, and a cup of tea. Then he gave my father the pencil so he could answer. They went on like that for three days."),
        ("kind-counter", "A phone shop that told me not to buy", "I came in for a new phone because the old one would not charge. The young man cleaned the socket with a toothpick, handed it back and would not take money. I have bought two phones there since."),
        ("harbour-news", "Library sends the mobile van to one reader", "When the road was closed for six weeks the library's van took the long way round for Mrs Pell, who is ninety-one and had one chapter left."),
        ("evening-post", "Train guard reads a timetable into a song", "A boy would not board without knowing every stop. The guard sang them, all twenty-three, and then let him announce the last one. His mother wrote to the company: they framed the letter and gave the guard the afternoon off."),
        ("kind-counter", "The plumber who came back to say sorry", "He had fitted the wrong valve and nobody had noticed. He rang a month later, came on a Sunday, changed it and paid the water bill from his own pocket. “It was my leak,” he said."),
        ("evening-post", "A chemist opens at midnight", "The chemist lives above her shop. When the night desk sent a young father to the next town she came down in her dressing gown and found the child's medicine. The next day she rang to ask how the night had been."),
        ("kind-counter", "Airline finds a bear", "A stuffed bear missed its flight. The ground crew took pictures of it in the cockpit, in the canteen and on a baggage cart, and sent it home with a boarding card in its own name."),
    ];
}
