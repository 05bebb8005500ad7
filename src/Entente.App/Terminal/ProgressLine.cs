namespace Entente.App.Terminal;

/// <summary>Says on the error stream how far a long batch has come; silent when no person reads it or the batch is short.</summary>
internal sealed class ProgressLine(Output output, int total) : IDisposable
{
    private const int FewFiles = 50;
    private readonly bool _isShown = output.IsErrorTerminal && total >= FewFiles && !output.IsTerminal;
    private int _done, _percent = -1;
    private bool _isOnScreen;

    public void Advance()
    {
        _done++;
        var percent = (int)(100L * _done / total);
        if (!_isShown || percent == _percent) return;
        _percent = percent;
        output.Error.Write($"\r{_done} of {total} articles ({percent} %)");
        _isOnScreen = true;
    }

    /// <summary>Makes room for another message.</summary>
    public void Clear()
    {
        if (!_isOnScreen) return;
        output.Error.Write("\r\u001b[K");
        _isOnScreen = false;
    }

    public void Dispose() => Clear();
}
