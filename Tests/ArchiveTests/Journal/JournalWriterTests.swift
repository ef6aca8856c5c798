import Assessment
import Glibc
import Testing

@testable import Archive

@Suite("A journal is written line by line")
struct JournalWriterTests {
  let heartbeat = SessionEvent(atMs: 0, .heartbeat)

  @Test("A line is in the file as soon as it is appended, and synced within 200 ms")
  func writesAtOnce() throws {
    let scratch = try ScratchFolder()
    var session = try SessionFolder.start(
      in: scratch.path, header: Samples.header(), definition: [])
    #expect(try session.folder.readJournal().events.isEmpty)
    let before = session.journal.syncDue
    #expect(before == nil)
    try session.journal.append(heartbeat, now: 1000)
    try session.journal.append(heartbeat, now: 1150)
    #expect(try session.folder.readJournal().events.count == 2)
    let due = session.journal.syncDue
    #expect(due == 1200)
    try session.journal.syncIfDue(now: 1199)
    let still = session.journal.syncDue
    #expect(still == 1200)
    try session.journal.syncIfDue(now: 1200)
    let after = session.journal.syncDue
    #expect(after == nil)
  }

  @Test("Nothing follows the closing line")
  func refusesAfterClosing() throws {
    let scratch = try ScratchFolder()
    var session = try SessionFolder.start(
      in: scratch.path, header: Samples.header(), definition: [])
    try session.journal.close()
    let error = refusal { () throws(ArchiveError) in
      try session.journal.append(heartbeat, now: 0)
    }
    #expect(error?.reason == .closed)
    #expect(try session.folder.readJournal().isClosed)
  }

  @Test("A full disk is an error that says so, and nothing is torn")
  func reportsFullDisk() throws {
    var writer = JournalWriter(
      OpenFile(descriptor: open("/dev/full", O_WRONLY), path: "journal.ndjson"))
    let error = refusal { () throws(ArchiveError) in try writer.append(heartbeat, now: 0) }
    #expect(error?.description == "cannot write journal.ndjson: the disk is full")
    let count = writer.lineCount
    #expect(count == 0)
  }

  @Test("A write that stops in the middle of a line is taken back, and can be repeated")
  func takesBackShortWrites() async throws {
    let scratch = try ScratchFolder()
    let path = scratch.path
    // In a process of its own, because the limit holds for the whole process.
    await #expect(processExitsWith: .success) { [path = path as String] in
      let heartbeat = SessionEvent(atMs: 0, .heartbeat)
      var session = try SessionFolder.start(
        in: path, header: Samples.header(), definition: [])
      try session.journal.append(heartbeat, now: 0)
      let length = try session.folder.read(.journal).count
      try #require(limitFileSize(length + 20))
      let error = refusal { () throws(ArchiveError) in
        try session.journal.append(heartbeat, now: 0)
      }
      #expect(error?.reason == .tooLarge)
      let journal = try session.folder.readJournal()
      #expect(journal.stop == nil)
      #expect(journal.events.count == 1)
      #expect(journal.validLength == length)
      try #require(limitFileSize(nil))
      try session.journal.append(heartbeat, now: 0)
      try session.journal.close()
    }
    let journal = try SessionFolder(scratch.appending("s1")).readJournal()
    #expect(journal.events.count == 2)
    #expect(journal.isClosed)
  }

  @Test("After a failed sync the writer refuses everything")
  func refusesAfterFailedSync() throws {
    // A descriptor that has gone away fails to sync; one so high is not given out again meanwhile.
    let null = open("/dev/null", O_WRONLY)
    let descriptor = fcntl(null, F_DUPFD_CLOEXEC, 900)
    close(null)
    try #require(descriptor >= 900)
    var broken = JournalWriter(OpenFile(descriptor: descriptor, path: "j"))
    try broken.append(heartbeat, now: 0)
    close(descriptor)
    let failed = refusal { () throws(ArchiveError) in try broken.sync() }
    #expect(failed?.operation == .sync)
    let after = refusal { () throws(ArchiveError) in try broken.append(heartbeat, now: 0) }
    #expect(after?.reason == .broken)
    let closing = refusal { () throws(ArchiveError) in try broken.close() }
    #expect(closing?.reason == .broken)
  }
}

/// The error that a closure throws, if it does.
func refusal(_ body: () throws(ArchiveError) -> Void) -> ArchiveError? {
  do throws(ArchiveError) {
    try body()
    return nil
  } catch {
    return error
  }
}
