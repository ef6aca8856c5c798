import Assessment
import Glibc
import Testing

@testable import Archive

@Suite("What cannot be written is said in words")
struct UnwritableTests {
  @Test("A folder without the right to write is refused, and nothing is left behind")
  func refusesForbiddenFolder() async throws {
    let scratch = try ScratchFolder()
    chmod(scratch.path, 0o555)
    let path = scratch.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      // The superuser may write everywhere.
      if geteuid() == 0 { try #require(setuid(65_534) == 0) }
      let error = refusal { () throws(ArchiveError) in
        _ = try SessionFolder.start(in: path, header: Samples.header(), definition: [])
      }
      #expect(error == ArchiveError(.create, path + "/s1", .notPermitted))
    }
    chmod(scratch.path, 0o755)
    #expect(!exists(scratch.appending("s1")))
  }

  @Test("A file where a folder should be is refused")
  func refusesFileForFolder() throws {
    let scratch = try ScratchFolder()
    overwrite(scratch.appending("file"), [1])
    let error = refusal { () throws(ArchiveError) in
      _ = try SessionFolder.start(
        in: scratch.appending("file"), header: Samples.header(), definition: [])
    }
    #expect(error?.description == "cannot create \(scratch.path)/file: it is not a folder")
  }

  @Test("A symbolic link in the place of the journal is refused")
  func refusesLinks() throws {
    let scratch = try ScratchFolder()
    mkdir(scratch.appending("s1"), 0o700)
    overwrite(scratch.appending("elsewhere"), try JournalTests.sample())
    symlink(scratch.appending("elsewhere"), scratch.appending("s1/journal.ndjson"))
    let folder = SessionFolder(scratch.appending("s1"))
    #expect(refusal { () throws(ArchiveError) in _ = try folder.resume() }?.reason == .isLink)
    #expect(refusal { () throws(ArchiveError) in _ = try folder.readJournal() }?.reason == .isLink)
  }

  @Test("A disk that fills while a file is replaced leaves the old file whole")
  func keepsOldFile() async throws {
    let scratch = try ScratchFolder()
    let path = scratch.appending("record.json")
    let old = Array("old".utf8)
    try AtomicFile.write(old, to: path)
    await #expect(processExitsWith: .success) { [path = path as String] in
      try #require(limitFileSize(1000))
      let error = refusal { () throws(ArchiveError) in
        try AtomicFile.write([UInt8](repeating: 1, count: 5000), to: path)
      }
      #expect(error == ArchiveError(.write, path, .tooLarge))
    }
    let file = try OpenFile(path, flags: O_RDONLY)
    #expect(try file.readAll(limit: 1 << 20) == old)
    #expect(!exists(path + ".new"))
  }

  @Test("A session that cannot be started for lack of room leaves nothing behind")
  func cleansUp() async throws {
    let scratch = try ScratchFolder()
    let path = scratch.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      try #require(limitFileSize(100))
      let error = refusal { () throws(ArchiveError) in
        _ = try SessionFolder.start(in: path, header: Samples.header(), definition: [1])
      }
      #expect(error?.reason == .tooLarge)
    }
    #expect(!exists(scratch.appending("s1")))
  }

  @Test("What an interrupted replacement left behind does not stop the next one")
  func replacesLeftovers() throws {
    let scratch = try ScratchFolder()
    let path = scratch.appending("record.json")
    overwrite(path + ".new", [9])
    try AtomicFile.write([1, 2], to: path)
    let file = try OpenFile(path, flags: O_RDONLY)
    #expect(try file.readAll(limit: 10) == [1, 2])
    #expect(!exists(path + ".new"))
  }
}
