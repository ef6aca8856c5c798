import Assessment
import Interchange
import Testing

@Suite("Documents have their published shape and read back as they were")
struct DocumentTests {
  @Test("A profile reads back as it was, and is the golden one")
  func roundTripsProfiles() throws {
    try check(SampleDocuments.profile(items: true), "profile.json")
    try check(SampleDocuments.profile(items: false), "profile-without-items.json")
    try check(SampleDocuments.batchProfile, "profile-of-batch.json")
  }

  @Test("An encoder writes what the profiles themselves write, whatever came before")
  func encodesProfiles() {
    let profiles = [
      SampleDocuments.batchProfile, SampleDocuments.profile(items: true),
      SampleDocuments.batchProfile, SampleDocuments.profile(items: false),
      SampleDocuments.profile(items: false),
    ]
    var encoder = ProfileEncoder()
    var encoded = JSONWriter()
    var written = JSONWriter()
    for profile in profiles {
      encoder.write(profile, to: &encoded)
      encoded.endLine()
      profile.write(to: &written)
      written.endLine()
    }
    #expect(encoded.text == written.text)
    var document = JSONWriter(.pretty)
    encoder.write(profiles[1], to: &document)
    document.endLine()
    #expect(document.buffer.bytes == pretty { profiles[1].write(to: &$0) })
  }

  private func check(_ profile: Profile, _ name: String) throws {
    let bytes = pretty { profile.write(to: &$0) }
    #expect(bytes == GoldenFile(name).expected(for: bytes))
    let back = try JSONReader.read(bytes) { reader throws(JSONError) in try Profile(&reader) }
    #expect(back == profile)
    var compact = JSONWriter()
    back.write(to: &compact)
    let tree = try JSONValue(parsing: compact.buffer.bytes)
    #expect(try tree == JSONValue(parsing: bytes))
  }

  @Test("A record reads back as it was, and is the golden one")
  func roundTripsRecords() throws {
    let bytes = pretty { SampleDocuments.record.write(to: &$0) }
    #expect(bytes == GoldenFile("record.json").expected(for: bytes))
    let back = try JSONReader.read(bytes) { reader throws(JSONError) in
      try SessionRecord(&reader)
    }
    #expect(back == SampleDocuments.record)
  }

  @Test("The results of check and sessions are the golden ones")
  func writesLists() {
    let check = pretty { SampleDocuments.check.write(to: &$0) }
    #expect(check == GoldenFile("check.json").expected(for: check))
    let sessions = pretty { SampleDocuments.sessions.write(to: &$0) }
    #expect(sessions == GoldenFile("sessions.json").expected(for: sessions))
  }

  @Test(
    "A document of another shape is refused, and says where",
    arguments: [
      ("\"schemaVersion\": 3", "\"schemaVersion\": 4", "schemaVersion 4 is not known here"),
      ("\"standing\": \"adapted\"", "\"standing\": \"odd\"", "'odd' is none of standard, adapted"),
      ("\"visits\": 2", "\"visits\": 2, \"more\": 1", "unknown key 'more'"),
      ("\"visits\": 2,", "", "the key 'visits' is missing"),
      ("\"raw\": 3.8", "\"raw\": \"3.8\"", "expected a number, found a string"),
      ("\"answered\": 1", "\"answered\": -1", "a count below zero or beyond a billion"),
      ("T09:30:00.125Z", "T25:30:00.125Z", "is not a time such as"),
      ("\"irt\": null", "\"irt\": 1", "expected an object, found a number"),
      ("\"position\": \"interior\"", "\"position\": \"far\"", "'far' is none of interior"),
      ("\"category\": null", "\"category\": \"a\"", "expected a number, found a string"),
    ])
  func refusesOtherShapes(part: String, replacement: String, message: String) throws {
    let text = String(
      decoding: pretty { SampleDocuments.profile(items: true).write(to: &$0) }, as: UTF8.self)
    let start = try #require(text.ranges(of: part).first)
    let changed = Array(text.replacing(part, with: replacement, maxReplacements: 1).utf8)
    do {
      _ = try JSONReader.read(changed) { reader throws(JSONError) in try Profile(&reader) }
      Issue.record("the changed profile was read")
    } catch {
      #expect(error.description.contains(message))
      #expect(error.offset <= text[..<start.upperBound].utf8.count + replacement.utf8.count)
    }
  }

  @Test("A profile cut anywhere is an error and no trap")
  func refusesCuts() {
    var writer = JSONWriter()
    SampleDocuments.profile(items: true).write(to: &writer)
    let bytes = writer.buffer.bytes
    for length in stride(from: 0, to: bytes.count, by: 7) {
      #expect(throws: JSONError.self) {
        try JSONReader.read(Array(bytes[..<length])) { reader throws(JSONError) in
          try Profile(&reader)
        }
      }
    }
  }

  private func pretty(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(.pretty)
    write(&writer)
    writer.endLine()
    return writer.buffer.bytes
  }
}
