using Entente.Language;
using Entente.Map;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <content>What changes a map, adding aside: judgements, reading anew, and copies of the file.</content>
public sealed partial class MapStore
{
    /// <summary>Keeps a judgement and carries it out in all that the map answers.</summary>
    /// <returns>The judgement with its number and time.</returns>
    /// <exception cref="MapException">It is about nothing that the map holds, or says what cannot be.</exception>
    public Judgement Judge(Judgement judgement, TimeProvider? clock = null) => JudgeAll([judgement], clock)[0];

    /// <summary>Keeps several judgements, all or none, and carries them out in all that the map answers.</summary>
    /// <returns>The judgements with their numbers and time, in their order.</returns>
    /// <exception cref="MapException">One is about nothing that the map holds, or says what cannot be.</exception>
    public IReadOnlyList<Judgement> JudgeAll(IReadOnlyList<Judgement> judgements, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        using var judging = new Judging(_connection);
        var kept = new List<Judgement>(judgements.Count);
        using (var transaction = new Transaction(_connection))
        {
            foreach (var judgement in judgements)
            {
                ArgumentNullException.ThrowIfNull(judgement);
                kept.Add(judging.Add(judgement, clock ?? TimeProvider.System));
            }

            transaction.Commit();
        }

        using var deriving = new Deriving(_connection);
        deriving.RunJudged();
        return kept;
    }

    /// <summary>Takes a judgement back, so that the map is as if it had never been; false when there is none that holds.</summary>
    public bool Undo(long judgement, TimeProvider? clock = null)
    {
        using var judging = new Judging(_connection);
        using (var transaction = new Transaction(_connection))
        {
            if (!judging.Undo(judgement, clock ?? TimeProvider.System)) return false;
            transaction.Commit();
        }

        using var deriving = new Deriving(_connection);
        deriving.RunJudged();
        return true;
    }

    /// <summary>All judgements in their order, those taken back too.</summary>
    public IReadOnlyList<Judgement> Judgements()
    {
        using var judging = new Judging(_connection);
        return judging.All();
    }

    /// <summary>Reads all articles anew that a reader with another stamp has read, and tells what changed.</summary>
    /// <param name="reader">The reader of now.</param>
    /// <param name="pack">Its language data.</param>
    /// <param name="done">Told how many articles have been read.</param>
    /// <param name="changed">Told of each article whose claims changed.</param>
    public Reread Reread(Reader reader, LanguagePack pack, Action<int>? done = null, Action<ArticleChange>? changed = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var words = TieWords.Of(pack);
        using var rereading = new Rereading(_connection);
        var result = rereading.Run(reader, ReaderStamp.Of(pack), words, done, changed);
        Derive(words);
        return result;
    }

    /// <summary>Makes a copy of the map as it is now, while others may go on adding, and checks that the copy is whole.</summary>
    /// <exception cref="MapException">There is a file of that name, or the copy is not whole.</exception>
    public void Backup(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (File.Exists(path)) throw new MapException($"'{path}' is there already; a copy overwrites nothing");
        var part = path + ".part";
        foreach (var old in new[] { part, part + "-wal", part + "-shm", part + "-journal" }) File.Delete(old);
        try
        {
            using (var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = part, Pooling = false }.ToString()))
            {
                copy.Open();
                _connection.BackupDatabase(copy);

                // One file that needs no other beside it.
                Database.Run(copy, "PRAGMA journal_mode = DELETE;");
                Database.CheckWhole(copy, path);
            }

            File.Move(part, path);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new MapException($"the copy '{path}' could not be made: {e.Message}", e);
        }
        finally
        {
            File.Delete(part);
        }
    }
}
