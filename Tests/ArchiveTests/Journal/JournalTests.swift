import Assessment
import Testing

@testable import Archive

@Suite("A journal gives back what was written before the first damage")
struct JournalTests {
  /// The bytes of a journal in which every kind of event occurs, closing line included.
  static func sample(_ events: [SessionEvent] = Samples.events) throws -> [UInt8] {
    let scratch = try ScratchFolder()
    var started = try SessionFolder.start(
      in: scratch.path, header: Samples.header(), definition: [])
    for event in events { try started.journal.append(event, now: event.atMs) }
    try started.journal.close()
    return try started.folder.read(.journal)
  }

  @Test("Every kind of event comes back as it was")
  func roundTrips() throws {
    let journal = try Journal(try Self.sample(), path: "j")
    #expect(journal.header == Samples.header())
    #expect(journal.events == Samples.events)
    #expect(journal.stop == nil)
    #expect(journal.isClosed)
  }

  @Test("Its bytes are the golden ones, line by line valid by the schema")
  func isGolden() throws {
    let bytes = try Self.sample()
    #expect(bytes == GoldenFile("journal.ndjson").expected(for: bytes))
  }

  @Test("Cut at every byte, it holds exactly the events whose lines lie before the cut")
  func survivesCuts() throws {
    let bytes = try Self.sample()
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    var cuts = 0
    for length in 0..<bytes.count {
      let whole = ends.count { $0 <= length }
      guard whole > 0 else {
        #expect(throws: ArchiveError.self) { try Journal(Array(bytes[..<length]), path: "j") }
        cuts += 1
        continue
      }
      let journal = try Journal(Array(bytes[..<length]), path: "j")
      let isClean = ends[whole - 1] == length
      guard journal.events.elementsEqual(Samples.events.prefix(whole - 1)),
        journal.validLength == ends[whole - 1], !journal.isClosed,
        journal.stop
          == (isClean
            ? nil
            : Journal.Stop(reason: .tornLine, line: whole + 1, offset: ends[whole - 1]))
      else {
        Issue.record("cut at \(length): \(journal.events.count) events, \(journal.stop as Any)")
        return
      }
      cuts += 1
    }
    #expect(cuts == bytes.count)
  }

  @Test("With any bit flipped, it stops before the damage and says where")
  func survivesFlips() throws {
    // Each of some ten thousand flips reads the journal anew: a few events must do.
    let events = Array(Samples.events[6...11])
    let bytes = try Self.sample(events)
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    var flips = 0
    for index in bytes.indices {
      // The line that holds the byte, its line feed included.
      let line = ends.count { $0 <= index }
      for bit in 0..<8 {
        var damaged = bytes
        damaged[index] ^= 1 << UInt8(bit)
        flips += 1
        guard line > 0 else {
          #expect(throws: ArchiveError.self) { try Journal(damaged, path: "j") }
          continue
        }
        let journal = try Journal(damaged, path: "j")
        let stopsThere = journal.stop?.line == line + 1 && journal.stop?.offset == ends[line - 1]
        guard stopsThere, !journal.isClosed, journal.stop?.reason != .tornLine,
          journal.events.elementsEqual(events.prefix(line - 1))
        else {
          Issue.record("byte \(index), bit \(bit): \(journal.stop as Any)")
          return
        }
      }
    }
    #expect(flips == bytes.count * 8)
  }

  @Test("A line taken out, doubled or moved is noticed")
  func noticesMovedLines() throws {
    let bytes = try Self.sample()
    let lines = bytes.split(separator: 0x0A).map { Array($0) + [0x0A] }
    func stop(_ lines: [[UInt8]]) throws -> Journal.Stop? {
      try Journal(Array(lines.joined()), path: "j").stop
    }
    var without = lines
    without.remove(at: 5)
    #expect(try stop(without)?.line == 6)
    #expect(try stop(lines[..<6] + [lines[5]] + lines[6...])?.line == 7)
    var swapped = lines
    swapped.swapAt(7, 8)
    #expect(try stop(swapped)?.line == 8)
    #expect(try stop(lines + [lines[1]])?.line == lines.count + 1)
    #expect(try stop(lines) == nil)
  }

  @Test(
    "A line whose checksum was made to fit is still read with care",
    arguments: [
      (#"{"n":1,"atMs":0,"event":"dance""#, #"unknown event 'dance', at byte 0"#),
      (#"{"n":1,"atMs":"0","event":"heartbeat""#, "expected a number, found a string, at byte 14"),
      (#"{"n":1,"atMs":0,"event":"heartbeat","more":1"#, "unknown key 'more', at byte 43"),
      (
        #"{"n":1,"atMs":9007199254740992,"event":"heartbeat""#,
        "the number is out of range, at byte 14"
      ),
      (#"{"n":1,"atMs":0"#, "the key 'event' is missing, at byte 0"),
      (
        #"{"n":1,"atMs":0,"event":"itemShown","path":"a","visit":1.5"#,
        "expected a whole number, at byte 55"
      ),
    ])
  func refusesForgedLines(content: String, message: String) throws {
    let bytes = try Self.sample()
    let end = try #require(bytes.firstIndex(of: 0x0A)) + 1
    let header = try Journal(Array(bytes[..<end]), path: "j")
    var frame = header.frame
    let line = Array(content.utf8) + frame.closing(after: Array(content.utf8))
    let journal = try Journal(bytes[..<end] + line, path: "j")
    #expect(journal.events.isEmpty)
    #expect(journal.stop?.reason == .unreadable(message))
  }

  @Test("Lines out of their order and a wrong closing count are noticed")
  func noticesNumbers() throws {
    let bytes = try Self.sample()
    let end = try #require(bytes.firstIndex(of: 0x0A)) + 1
    func stop(_ content: String) throws -> Journal.Stop.Reason? {
      var frame = try Journal(Array(bytes[..<end]), path: "j").frame
      let line = Array(content.utf8) + frame.closing(after: Array(content.utf8))
      return try Journal(bytes[..<end] + line, path: "j").stop?.reason
    }
    #expect(try stop(#"{"n":2,"atMs":0,"event":"heartbeat""#) == .sequence(expected: 1))
    #expect(try stop(#"{"n":1,"lines":2"#) == .count)
    #expect(try stop(#"{"n":1,"lines":1"#) == nil)
  }
}
