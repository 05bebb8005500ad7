namespace Entente.App.Terminal;

/// <summary>Says on the error stream how far long work has come; silent when no person reads it.</summary>
/// <param name="output">Where to.</param>
/// <param name="isQuiet">True when nothing else is written meanwhile: where tables pass by they are progress enough.</param>
internal sealed class ProgressLine(Output output, bool isQuiet) : IDisposable
{
    private const int FewArticles = 50;

    private readonly bool _isShown = output.IsErrorTerminal && (isQuiet || !output.IsTerminal);
    private int _done, _percent = -1;
    private bool _isOnScreen;

    /// <summary>One article more is done, of a batch that is long enough to tell.</summary>
    public void Advance(int total)
    {
        _done++;
        var percent = (int)(100L * _done / total);
        if (total < FewArticles || percent == _percent) return;
        _percent = percent;
        Say($"{_done} of {total} articles ({percent} %)");
    }

    /// <summary>Says something in the place of what was said before.</summary>
    public void Say(string words)
    {
        if (!_isShown) return;
        output.Error.Write($"\r{words}\u001b[K");
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
