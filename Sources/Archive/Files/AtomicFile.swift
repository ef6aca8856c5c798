import Glibc

/// Writing a file so that at any moment either the old content or the new one is there.
public enum AtomicFile {
  /// Writes a file anew and puts it in the place of the old one, both synced.
  ///
  /// The file's owner alone may read it.
  ///
  /// - Throws: ``ArchiveError``; the old content is then untouched.
  public static func write(_ bytes: [UInt8], to path: String) throws(ArchiveError) {
    let temporary = path + ".new"
    // What an interrupted write has left behind.
    unlink(temporary)
    do throws(ArchiveError) {
      let file = try OpenFile(temporary, flags: O_WRONLY | O_CREAT | O_EXCL)
      let failure = bytes.withUnsafeBytes { file.writeAll($0) }
      if let failure { throw ArchiveError(.write, path, code: failure.code) }
      try file.sync()
    } catch {
      unlink(temporary)
      throw ArchiveError(error.operation, path, error.reason)
    }
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw ArchiveError(.replace, path, code: code)
    }
    try Folder(path: path).parent?.sync()
  }
}
