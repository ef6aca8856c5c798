import Assessment
import Glibc
import Testing

@testable import Archive

@Suite("A session lives in a folder of its own")
struct SessionFolderTests {
  @Test("Folder and files are open to their owner alone, whatever the umask")
  func keepsRights() throws {
    let scratch = try ScratchFolder()
    let session = try SessionFolder.start(
      in: scratch.appending("a/b"), header: Samples.header(), definition: [1, 2, 3])
    try session.folder.write([4], to: .record)
    try session.folder.write([5], to: .profile)
    try session.folder.write([6], to: .ratings)
    #expect(rights(of: session.folder.path) == 0o700)
    for file in SessionFolder.File.allCases {
      #expect(rights(of: session.folder.path(of: file)) == 0o600, "\(file)")
    }
    #expect(try session.folder.read(.definition) == [1, 2, 3])
    #expect(try session.folder.read(.record) == [4])
  }

  @Test("A second process on the same session is turned away, for resuming and removing")
  func locks() throws {
    let scratch = try ScratchFolder()
    do {
      let first = try SessionFolder.start(
        in: scratch.path, header: Samples.header(), definition: [])
      let folder = first.folder
      #expect(try folder.isInUse())
      let again = refusal { () throws(ArchiveError) in _ = try folder.resume() }
      #expect(
        again?.description
          == "cannot lock \(folder.path(of: .journal)): another process has this session open")
      #expect(refusal { () throws(ArchiveError) in try folder.remove() }?.reason == .inUse)
      #expect(try folder.readJournal().events.isEmpty)
      _ = consume first
    }
    let folder = SessionFolder(scratch.appending("s1"))
    #expect(try !folder.isInUse())
    _ = try folder.resume()
  }

  @Test("Asking whether a session is in use never turns away its owner")
  func asksWithoutTaking() async throws {
    let scratch = try ScratchFolder()
    _ = try SessionFolder.start(in: scratch.path, header: Samples.header(), definition: [])
    let folder = SessionFolder(scratch.appending("s1"))
    let asking = Task { for _ in 0..<2000 { _ = try folder.isInUse() } }
    for _ in 0..<200 { _ = try folder.resume() }
    try await asking.value
  }

  @Test("The lock goes with the process that held it")
  func unlocksAfterDeath() async throws {
    let scratch = try ScratchFolder()
    let path = scratch.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let session = try SessionFolder.start(
        in: path, header: Samples.header(), definition: [])
      Glibc.raise(SIGKILL)
      _ = consume session
    }
    let resumed = try SessionFolder(scratch.appending("s1")).resume()
    let count = resumed.held.events.count
    #expect(count == 0)
  }

  @Test(
    "A session id is used once, and must be a plain name",
    arguments: [
      "", ".", "..", "a/b", "../x", "-x", ".hidden", "a b", "é", String(repeating: "x", count: 129),
    ])
  func refusesNames(id: String) throws {
    let scratch = try ScratchFolder()
    let error = refusal { () throws(ArchiveError) in
      _ = try SessionFolder.start(in: scratch.path, header: Samples.header(id), definition: [])
    }
    #expect(error?.reason == .invalidName)
    _ = try SessionFolder.start(in: scratch.path, header: Samples.header("a.B_c-1"), definition: [])
    let twice = refusal { () throws(ArchiveError) in
      _ = try SessionFolder.start(
        in: scratch.path, header: Samples.header("a.B_c-1"), definition: [])
    }
    #expect(twice?.reason == .alreadyExists)
    #expect(try SessionFolder.all(in: scratch.path).count == 1)
  }

  @Test("A line that was torn is cut off when the session goes on")
  func cutsTornLine() throws {
    let (scratch, bytes) = try stopped()
    let folder = SessionFolder(scratch.appending("s1"))
    overwrite(folder.path(of: .journal), Array(bytes.dropLast(7)))
    var resumed = try folder.resume()
    let held = resumed.held
    #expect(held.events.count == Samples.events.count - 1)
    #expect(held.stop?.reason == .tornLine)
    try resumed.journal.append(SessionEvent(atMs: 9, .suspended), now: 0)
    try resumed.journal.close()
    let journal = try folder.readJournal()
    #expect(journal.events == Samples.events.dropLast() + [SessionEvent(atMs: 9, .suspended)])
    #expect(journal.stop == nil && journal.isClosed)
  }

  @Test("Damage stops a resume, unless it is accepted; nothing of it is thrown away")
  func keepsDamage() throws {
    let (scratch, bytes) = try stopped()
    let folder = SessionFolder(scratch.appending("s1"))
    var damaged = bytes
    let lines = bytes.indices.filter { bytes[$0] == 0x0A }
    let start = lines[9] + 1
    damaged[start + 3] ^= 1
    overwrite(folder.path(of: .journal), damaged)
    let error = refusal { () throws(ArchiveError) in _ = try folder.resume() }
    #expect(
      error?.description
        == "cannot open \(folder.path(of: .journal)): line 11, byte \(start): "
        + "the checksum does not fit; the 10 lines before it hold")
    #expect(try folder.read(.journal) == damaged)
    do {
      var resumed = try folder.resume(acceptingDamage: true)
      try resumed.journal.append(SessionEvent(atMs: 9, .suspended), now: 0)
    }
    #expect(
      try folder.readJournal().events
        == Samples.events.prefix(9) + [SessionEvent(atMs: 9, .suspended)])
    let kept = try OpenFile(folder.folder.appending("damaged-1.ndjson"), flags: O_RDONLY)
    #expect(try kept.readAll(limit: 1 << 20) == Array(damaged[start...]))
    try folder.remove()
    #expect(!exists(folder.path))
  }

  @Test("A closed session does not go on")
  func refusesClosed() throws {
    let scratch = try ScratchFolder()
    do {
      var session = try SessionFolder.start(
        in: scratch.path, header: Samples.header(), definition: [])
      try session.journal.close()
    }
    let folder = SessionFolder(scratch.appending("s1"))
    #expect(refusal { () throws(ArchiveError) in _ = try folder.resume() }?.reason == .closed)
  }

  @Test("Sessions are listed by name, other things passed over")
  func lists() throws {
    let scratch = try ScratchFolder()
    for id in ["s2", "s10", "s1"] {
      _ = try SessionFolder.start(in: scratch.path, header: Samples.header(id), definition: [])
    }
    mkdir(scratch.appending("empty"), 0o700)
    overwrite(scratch.appending("file"), [1])
    #expect(
      try SessionFolder.all(in: scratch.path).map(\.path)
        == ["s1", "s10", "s2"].map(scratch.appending))
    let missing = refusal { () throws(ArchiveError) in
      _ = try SessionFolder.all(in: scratch.appending("none"))
    }
    #expect(missing?.reason == .notFound)
  }

  @Test("Removing refuses a folder that holds anything else")
  func refusesForeignFiles() throws {
    let (scratch, _) = try stopped()
    let folder = SessionFolder(scratch.appending("s1"))
    overwrite(folder.folder.appending("thesis.odt"), [1])
    let error = refusal { () throws(ArchiveError) in try folder.remove() }
    #expect(error?.reason == .notEmpty("thesis.odt"))
    #expect(folder.exists)
    unlink(folder.folder.appending("thesis.odt"))
    try folder.remove()
    #expect(!exists(folder.path))
  }

  /// A session with all sample events, left unfinished, and its journal's bytes.
  private func stopped() throws -> (ScratchFolder, [UInt8]) {
    let scratch = try ScratchFolder()
    var session = try SessionFolder.start(
      in: scratch.path, header: Samples.header(), definition: [])
    for event in Samples.events { try session.journal.append(event, now: 0) }
    return (scratch, try session.folder.read(.journal))
  }
}
