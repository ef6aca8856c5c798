import Glibc
import Testing

@testable import AssessmentXML

/// Documents made to hurt a reader; each is to be refused within a second and 100 MB.
struct Attack: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: @Sendable () -> [UInt8]
  /// Words of the diagnostic.
  let says: String

  var testDescription: String { name }

  init(_ name: String, says: String, _ text: @escaping @Sendable () -> String) {
    self.name = name
    self.says = says
    bytes = { Array(text().utf8) }
  }

  init(_ name: String, says: String, bytes: @escaping @Sendable () -> [UInt8]) {
    self.name = name
    self.says = says
    self.bytes = bytes
  }

  static let all: [Attack] = [
    Attack("external entity", says: "DOCTYPE") {
      "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"
    },
    Attack("external document type", says: "DOCTYPE") {
      "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\"><a/>"
    },
    Attack("parameter entities", says: "DOCTYPE") {
      "<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]><a/>"
    },
    Attack("billion laughs", says: "DOCTYPE") {
      let levels = (1...9).map { level in
        let parts = String(repeating: "&l\(level - 1);", count: 10)
        return "<!ENTITY l\(level) \"\(parts)\">"
      }
      return "<!DOCTYPE a [<!ENTITY l0 \"lol\">\(levels.joined())]><a>&l9;</a>"
    },
    Attack("quadratic blow-up", says: "DOCTYPE") {
      "<!DOCTYPE a [<!ENTITY x \"\(String(repeating: "x", count: 50_000))\">]>"
        + "<a>\(String(repeating: "&x;", count: 50_000))</a>"
    },
    Attack("document type behind a comment", says: "DOCTYPE") {
      "<!-- \" > -->\n<?p ' ?><!DOCTYPE a []><a/>"
    },
    Attack("undeclared entity", says: "not known") { "<a>&x;</a>" },
    Attack("deep nesting", says: "nested more than 256 deep") {
      String(repeating: "<a>", count: 257) + String(repeating: "</a>", count: 257)
    },
    Attack("very deep nesting", says: "deep") {
      String(repeating: "<a>", count: 1_000_000)
    },
    Attack("200,000 attributes", says: "longer than 64 KB") {
      "<a" + (0..<200_000).map { " a\($0)=''" }.joined() + "/>"
    },
    Attack("many attributes below 64 KB", says: "attributes") {
      String(repeating: "<a" + (0..<6_000).map { " a\($0)=''" }.joined() + ">", count: 50)
    },
    Attack("many namespaces", says: "namespaces") {
      "<a" + (0..<2_000).map { " xmlns:a\($0)='u'" }.joined() + "/>"
    },
    Attack("huge text", says: "longer than 1 MB") {
      "<a>" + String(repeating: "text ", count: 6_000_000) + "</a>"
    },
    Attack("huge comment", says: "longer than 1 MB") {
      "<a><!--" + String(repeating: "text ", count: 6_000_000) + "--></a>"
    },
    Attack("huge CDATA", says: "longer than 1 MB") {
      "<a><![CDATA[" + String(repeating: "text ", count: 6_000_000) + "]]></a>"
    },
    Attack("huge attribute", says: "longer than 64 KB") {
      "<a b='" + String(repeating: "text ", count: 6_000_000) + "'/>"
    },
    Attack(
      "65 MB", says: "longer than 64 MB", bytes: { [UInt8](repeating: 0x20, count: 65 << 20) }),
    Attack(
      "bad UTF-8", says: "not UTF-8",
      bytes: { Array("<a>".utf8) + [0xC3, 0x28] + Array("</a>".utf8) }),
    Attack(
      "overlong UTF-8", says: "not UTF-8",
      bytes: { Array("<a>".utf8) + [0xC0, 0xBC] + Array("</a>".utf8) }),
    Attack(
      "surrogate in UTF-8", says: "not UTF-8",
      bytes: { Array("<a>".utf8) + [0xED, 0xA0, 0x80] + Array("</a>".utf8) }),
    Attack(
      "EBCDIC", says: "not UTF-8", bytes: { [0x4C, 0x6F, 0xA7, 0x94] + Array("<a/>".utf8) }),
    Attack(
      "UTF-16", says: "not UTF-8",
      bytes: { [0xFF, 0xFE] + "<a/>".utf16.flatMap { [UInt8($0), 0] } }),
    Attack(
      "UTF-16 without a mark", says: "NUL", bytes: { "<a/>".utf16.flatMap { [UInt8($0), 0] } }),
    Attack("UTF-7", says: "encoding 'UTF-7'") {
      "<?xml version='1.0' encoding='UTF-7'?>+ADw-a/+AD4-"
    },
    Attack("NUL", says: "NUL") { "<a>\u{0}</a>" },
    Attack("NUL in a tag", says: "NUL") { "<a b='\u{0}'/>" },
    Attack("unterminated tag", says: "not finished") { "<a b='c'" },
    Attack("unterminated long tag", says: "longer than 64 KB") {
      "<a b='" + String(repeating: "c", count: 70_000)
    },
    Attack("unterminated comment", says: "") { "<a><!-- " },
    Attack("only '<'", says: "") { String(repeating: "<", count: 1_000_000) },
    Attack("only '&'", says: "") { "<a>" + String(repeating: "&", count: 1_000_000) },
  ]
}

@Suite("Attacks", .serialized)
struct AttackTests {
  @Test("are refused within a second and 100 MB", arguments: Attack.all)
  func refused(attack: Attack) throws {
    let bytes = attack.bytes()
    resetPeakMemory()
    let before = peakMemory()
    var message: String?
    let start = processorSeconds()
    message = WellFormednessTests.problem(bytes)
    let elapsed = processorSeconds() - start
    let grown = peakMemory() - before
    let found = try #require(message)
    #expect(attack.says.isEmpty || found.contains(attack.says), "\(found)")
    #expect(elapsed < 1, "it took \(elapsed) s")
    #expect(grown < 100_000, "it took \(grown) KB")
  }

  /// The time that this thread has computed, which other tests beside it do not lengthen.
  private func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func resetPeakMemory() {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return }
    fputs("5", file)
    fclose(file)
  }

  /// The highest resident size since the last reset, in KB.
  private func peakMemory() -> Int {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if text.hasPrefix("VmHWM:") {
        return Int(text.filter(\.isNumber)) ?? 0
      }
    }
    return 0
  }
}
