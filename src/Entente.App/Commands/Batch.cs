using Entente.App.Terminal;
using Entente.Sources;

namespace Entente.App.Commands;

/// <summary>Reads many articles, several at a time, and shows them in the order of the files.</summary>
/// <remarks>Only a few articles are held at any time, so memory stays flat however many there are.</remarks>
internal sealed class Batch(Output output)
{
    private const int AheadPerJob = 8;

    /// <summary>The exit code that the problems so far ask for.</summary>
    public int ExitCode { get; private set; } = Cli.Done;

    /// <summary>Tells a problem on the error stream and goes on.</summary>
    public void Tell(SourceProblem problem)
    {
        ExitCode = Cli.BadInput;
        output.Error.WriteLine($"entente: {problem}");
    }

    /// <summary>Reads all <paramref name="files"/> into <paramref name="view"/>.</summary>
    public void Read(IReadOnlyList<ArticleFile> files, Reader reader, IReadingView view, int jobs)
    {
        using var progress = new ProgressLine(output, view.IsQuiet);
        if (jobs == 1 || files.Count == 1)
        {
            foreach (var file in files) Show(ReadOne(file), progress, files.Count, view);
        }
        else
        {
            var gate = new SemaphoreSlim(jobs);
            var ahead = new Queue<Task<Outcome>>();
            foreach (var file in files)
            {
                if (ahead.Count == jobs * AheadPerJob) Show(ahead.Dequeue().GetAwaiter().GetResult(), progress, files.Count, view);
                ahead.Enqueue(Task.Run(() =>
                {
                    gate.Wait();
                    try
                    {
                        return ReadOne(file);
                    }
                    finally
                    {
                        gate.Release();
                    }
                }));
            }

            while (ahead.TryDequeue(out var next)) Show(next.GetAwaiter().GetResult(), progress, files.Count, view);
        }

        progress.Clear();
        view.Finish();

        Outcome ReadOne(ArticleFile file)
        {
            var article = file.Path == ArticleFiles.StandardInput ? file.Read(output.Input, out var problem) : file.Read(out problem);
            if (article is null || !view.Wants(article)) return new(null, problem);
            try
            {
                return new(view.Prepare(reader.Read(article)), problem);
            }
#pragma warning disable CA1031 // Reading should never throw; when it does, the other articles must not pay for our mistake.
            catch (Exception e)
#pragma warning restore CA1031
            {
                return new(null, new(file.Path, $"the reader failed, please report this: {e.GetType().Name}: {e.Message}{Frames(e)}"));
            }
        }
    }

    private static string Frames(Exception e) => string.Concat((e.StackTrace ?? "").Split('\n').Take(6).Select(f => " " + f.Trim()));

    private void Show(Outcome outcome, ProgressLine progress, int total, IReadingView view)
    {
        if (outcome.Problem is not null) progress.Clear();
        if (outcome.Problem is { } problem) Tell(problem);
        if (outcome.Prepared is { } prepared) view.Show(prepared);
        progress.Advance(total);
    }

    private readonly record struct Outcome(object? Prepared, SourceProblem? Problem);
}
