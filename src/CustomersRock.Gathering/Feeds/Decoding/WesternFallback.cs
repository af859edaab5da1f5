using System.Text;

namespace CustomersRock.Gathering.Feeds.Decoding;

/// <summary>Reads bytes that are not UTF-8 as windows-1252, one by one: many feeds are UTF-8 but for what somebody pasted, and a whole feed of windows-1252 comes out right too.</summary>
internal sealed class WesternFallback : DecoderFallback
{
    public override int MaxCharCount => 4;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    private sealed class Buffer : DecoderFallbackBuffer
    {
        private string text = "";
        private int at;

        public override int Remaining => text.Length - at;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            text = EncodingLabels.Western.GetString(bytesUnknown);
            at = 0;
            return text.Length > 0;
        }

        public override char GetNextChar() => at < text.Length ? text[at++] : '\0';

        public override bool MovePrevious()
        {
            if (at == 0)
                return false;

            at--;
            return true;
        }

        public override void Reset()
        {
            text = "";
            at = 0;
        }
    }
}
