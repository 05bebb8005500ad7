using System.CommandLine;
using Entente.App.Terminal;
using Entente.Language;
using Entente.Map;
using Entente.Sources;
using Entente.Store;

namespace Entente.App.Commands;

/// <summary><c>entente add PATH...</c>: reads articles and keeps them in a map.</summary>
internal static class AddCommand
{
    public static Command Create(Output output)
    {
        var paths = ReadingOptions.Paths("PATH", "files and folders with articles, or - for standard input");
        var map = MapOptions.Map();
        var published = ReadingOptions.Published();
        var language = ReadingOptions.Language();
        var jobs = ReadingOptions.Jobs();
        var command = new Command("add", "Reads articles and keeps what they say in a map; adding again changes nothing.") { paths, map, published, language, jobs };
        command.SetAction(line =>
        {
            var batch = new Batch(output);
            var files = ArticleFiles.Find(line.GetValue(paths)!, ReadingOptions.Date(line.GetValue(published)), batch.Tell);
            if (files.Count == 0) return batch.ExitCode;
            if (ReadingOptions.Load(line.GetValue(language), batch.Tell) is not { } pack) return batch.ExitCode;
            Keep(files, line.GetValue(map)!, pack, batch, line.GetValue(jobs), output);
            return batch.ExitCode;
        });
        return command;
    }

    /// <summary>Reads files, keeps what they say in a map, and tells how many there were.</summary>
    public static void Keep(IReadOnlyList<ArticleFile> files, string map, LanguagePack pack, Batch batch, int jobs, Output output)
    {
        using var store = MapStore.Open(map, MapAccess.Create);
        using var view = new AddView(store, pack, output);
        batch.Read(files, new Reader(pack), view, jobs);
        output.Text.WriteLine(view.Result(store));
    }

    // What comes out of the readers goes into the map, in the order of the files.
    private sealed class AddView(MapStore store, LanguagePack pack, Output output) : IReadingView, IDisposable
    {
        private readonly Adding _adding = store.Add(ReaderStamp.Of(pack));
        private readonly TieWords _words = TieWords.Of(pack);
        private readonly Lock _asking = new();
        private int _same;

        // Several readers ask at once, and the store serves one at a time.
        public bool Wants(Article article)
        {
            lock (_asking)
            {
                if (!_adding.Holds(article)) return true;
            }

            Interlocked.Increment(ref _same);
            return false;
        }

        public object Prepare(Reading reading) => PreparedReading.Of(reading, _words);

        public void Show(object prepared)
        {
            lock (_asking) _adding.Add((PreparedReading)prepared);
        }

        public bool IsQuiet => true;

        public void Finish()
        {
            using var progress = new ProgressLine(output, isQuiet: true);
            progress.Say("Joining what the articles say");
            _adding.Finish(_words, left => progress.Say($"Joining what the articles say: {left} to go"));
        }

        public string Result(MapStore kept)
        {
            var status = kept.Status();
            return $"{_adding.Kept} articles added, {_same + _adding.Met} were there; {kept.Path} holds {status.Articles} articles with {status.Claims} claims";
        }

        public void Dispose() => _adding.Dispose();
    }
}
