using System.Buffers;
using Entente.Views;

namespace Entente.App.Terminal;

/// <summary>JSON lines for programs.</summary>
internal sealed class RecordsView(Stream stream) : IReadingView
{
    public object Prepare(Reading reading)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var records = new Records(buffer);
        records.Write(reading);
        return buffer;
    }

    public void Show(object prepared) => stream.Write(((ArrayBufferWriter<byte>)prepared).WrittenSpan);

    public void Finish() => stream.Flush();
}
