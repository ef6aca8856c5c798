import Assessment
import Glibc
import Testing

@testable import Archive

@Suite("A writer that is killed loses nothing it acknowledged")
struct KilledWriterTests {
  @Test("Killed 200 times at random moments, every acknowledged event is there, none invented")
  func survivesKills() async throws {
    var acknowledgedInAll = 0
    for _ in 0..<200 {
      let scratch = try ScratchFolder()
      let path = scratch.path
      let delay = Int.random(in: 500...12_000)
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = path as String, delay = delay as Int] in
        var session = try SessionFolder.start(
          in: path, header: Samples.header(), definition: [])
        let acknowledgements = open(path + "/seen", O_WRONLY | O_CREAT | O_APPEND, 0o600)
        try #require(killSelf(afterMicroseconds: delay))
        for number in 0..<10_000_000 {
          try session.journal.append(SessionEvent(atMs: number, .heartbeat), now: number)
          if number % 50 == 0 { try session.journal.sync() }
          // Acknowledged only now that the line is written.
          var byte: UInt8 = 1
          try #require(write(acknowledgements, &byte, 1) == 1)
        }
      }
      let seen = try OpenFile(scratch.appending("seen"), flags: O_RDONLY).length()
      let session = SessionFolder(scratch.appending("s1"))
      var resumed = try session.resume()
      let events = resumed.held.events
      #expect(events.count >= seen && events.count <= seen + 1)
      #expect(events.enumerated().allSatisfy { $0.offset == $0.element.atMs })
      try resumed.journal.append(SessionEvent(atMs: -1, .suspended), now: 0)
      #expect(try session.readJournal().events.count == events.count + 1)
      acknowledgedInAll += seen
    }
    #expect(acknowledgedInAll > 200)
  }
}
