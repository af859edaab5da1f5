using System.Buffers;
using System.Text;
using System.Text.Json;

namespace CustomersRock.Commands.Inspect;

/// <summary>One line of JSON that is passed on while it grows.</summary>
internal sealed class PieceWriter : IDisposable
{
    private readonly ArrayBufferWriter<byte> bytes = new();
    private readonly Action<string> write;
    private readonly int piece;

    public PieceWriter(JsonWriterOptions form, int piece, Action<string> write)
    {
        this.write = write;
        this.piece = piece;
        Json = new Utf8JsonWriter(bytes, form);
    }

    public Utf8JsonWriter Json { get; }

    /// <summary>Passes on what there is, where it is enough to be worth it. Only between two values: there every character is whole.</summary>
    public void PassOn()
    {
        if (bytes.WrittenCount + Json.BytesPending >= piece)
            PassOnAll();
    }

    public void Dispose()
    {
        PassOnAll();
        write("\n");
        Json.Dispose();
    }

    private void PassOnAll()
    {
        Json.Flush();
        write(Encoding.UTF8.GetString(bytes.WrittenSpan));
        bytes.ResetWrittenCount();
    }
}
