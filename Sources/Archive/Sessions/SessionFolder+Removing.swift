import Glibc

extension SessionFolder {
  /// Removes the session and its folder.
  ///
  /// The journal goes last, so that a removal that was interrupted can be repeated.
  ///
  /// - Throws: ``ArchiveError``: ``ArchiveError/Reason/inUse`` while a process has it open,
  ///   ``ArchiveError/Reason/notEmpty(_:)`` where it holds a file that no session makes;
  ///   nothing is removed then.
  public func remove() throws(ArchiveError) {
    let journal = try OpenFile(path(of: .journal), flags: O_RDWR)
    try journal.lock()
    let names = try folder.names().filter { $0 != File.journal.rawValue }
    if let foreign = names.first(where: { !isOwn($0) }) {
      throw ArchiveError(.remove, path, .notEmpty(foreign))
    }
    for name in names { try unlink(name) }
    try unlink(File.journal.rawValue)
    guard rmdir(path) == 0 else { throw ArchiveError(.remove, path, code: errno) }
    try folder.parent?.sync()
  }

  /// Whether a session has made a file of this name; the journal is left out.
  private func isOwn(_ name: String) -> Bool {
    let files = File.allCases.filter { $0 != .journal }.map(\.rawValue)
    return files.contains { name == $0 || name == $0 + ".new" }
      || (name.hasPrefix("damaged-") && (name.hasSuffix(".ndjson") || name.hasSuffix(".new")))
  }

  private func unlink(_ name: String) throws(ArchiveError) {
    let path = folder.appending(name)
    guard Glibc.unlink(path) == 0 else { throw ArchiveError(.remove, path, code: errno) }
  }
}
