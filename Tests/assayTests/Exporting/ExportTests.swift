import ArgumentParser
import Foundation
import FoundationXML
import Interchange
import Testing

@testable import assay

@Suite("Sessions written for other programs")
struct ExportTests {
  private static let definition = """
    <?xml version="1.0" encoding="UTF-8"?>
    <assessment xmlns="urn:assay:assessment:1" id="all" version="1.0.0" xml:lang="en">
      <title>All</title>
      <response-set id="agree">
        <response value="1">No</response>
        <response value="2">Yes</response>
      </response-set>
      <scale id="s" title="S" score="sum"/>
      <section id="main">
        <title>Main</title>
        <choice id="c" scale="s" key="b">
          <stem>Which?</stem>
          <option id="a">One</option>
          <option id="b">Two; or more</option>
        </choice>
        <number id="n" scale="s" key="1.5"><stem>How much?</stem></number>
        <text id="t" scale="s" key="x"><stem>Say it</stem></text>
        <multiple id="m" scale="s" key="a c">
          <stem>Which ones?</stem>
          <option id="a">A</option>
          <option id="b">B</option>
          <option id="c">C</option>
        </multiple>
        <ordering id="o" scale="s" key="b a">
          <stem>Order</stem>
          <option id="a">A</option>
          <option id="b">B</option>
        </ordering>
        <statement id="p" scale="s" responses="agree">I like it.</statement>
        <number id="late" scale="s" key="1"><stem>Never reached</stem></number>
      </section>
    </assessment>
    """

  /// Sits the definition with these responses and gives the session's folder.
  private func sit(
    _ responses: String, in folder: ScratchFolder, definition: String = Self.definition,
    seed: Int = 7
  ) throws -> String {
    let bank = try folder.write(definition, to: "bank-\(seed).xml")
    let answers = try folder.write(
      #"{"candidate":"=cmd","responses":\#(responses)}"#, to: "answers-\(seed).json")
    let out = "\(folder.path)/s\(seed)"
    try TakeCommand.parse([
      bank, "--answers", answers, "--seed", "\(seed)", "--out", out,
    ]).run()
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: out).first)
    return "\(out)/\(name)"
  }

  private static let answered = #"""
    {"c":"b","n":"1,5","t":"=1+1","m":["a"],"o":["b","a"],"p":2,"late":null}
    """#

  /// The rows of a table as fields; no field of these tables holds a line end.
  private func rows(_ bytes: [UInt8]) -> [[String]] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map { line in
      var fields = [""]
      var isQuoted = false
      for character in line {
        if character == "\"" {
          isQuoted.toggle()
        } else if character == ",", !isQuoted {
          fields.append("")
        } else {
          fields[fields.count - 1].append(character)
        }
      }
      return fields
    }
  }

  private func export(_ format: ExportFormat, _ sessions: [String]) throws -> Exporting {
    var exporting = Exporting(format)
    for session in sessions { try exporting.add(session) }
    return exporting
  }

  private func wide(_ sessions: [String]) throws -> [[String: String]] {
    let table = rows(try export(.csvWide, sessions).bytes)
    return table.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(table[0], $0)) }
  }

  @Test("A wide row holds each response, its parts, its state and its score")
  func wideRow() throws {
    let folder = try ScratchFolder()
    let row = try #require(try wide([sit(Self.answered, in: folder)]).first)
    #expect(row["candidate"] == "'=cmd")
    #expect(row["c"] == "b")
    #expect(row["c.score"] == "1")
    #expect(row["n"] == "1.5")
    #expect(row["n.typed"] == "1,5")
    #expect(row["t"] == "'=1+1")
    #expect(row["m"] == "[a]")
    #expect([row["m:a"], row["m:b"], row["m:c"]] == ["1", "0", "0"])
    #expect([row["o:a"], row["o:b"]] == ["2", "1"])
    #expect(row["p"] == "2")
    #expect(row["late"] == "" && row["late.state"] == "omitted" && row["late.position"] == "7")
    #expect(row["scale:s.omitted"] == "1")
    #expect(row["scale:s.sem"] == "")
    #expect(row["end"] == "completed")
  }

  @Test("Columns are the same whatever was answered, and each is in the data dictionary")
  func stableColumns() throws {
    let folder = try ScratchFolder()
    let full = try export(.csvWide, [sit(Self.answered, in: folder)])
    let sparse = try export(.csvWide, [sit("{}", in: folder, seed: 8)])
    let head = rows(full.bytes)[0]
    #expect(rows(sparse.bytes)[0] == head)
    #expect(Set(head).count == head.count)
    let dictionary = try #require(full.dictionary)
    #expect(dictionary.entries.map(\.name) == head)
    #expect(dictionary.entries.allSatisfy { !$0.meaning.isEmpty })
    let codes = try #require(dictionary.entries.first { $0.name == "c" }?.codes)
    #expect(codes.map(\.code) == ["a", "b"])
    #expect(codes.map(\.meaning) == ["One", "Two; or more"])
  }

  @Test("A long table has a row for each item of each session")
  func longRows() throws {
    let folder = try ScratchFolder()
    let sessions = [
      try sit(Self.answered, in: folder), try sit("{\"c\":\"a\"}", in: folder, seed: 8),
    ]
    let table = rows(try export(.csvLong, sessions).bytes)
    #expect(table.count == 1 + 2 * 7)
    let item = try #require(table[0].firstIndex(of: "item"))
    let state = try #require(table[0].firstIndex(of: "state"))
    #expect(table[1...7].map { $0[item] } == ["c", "n", "t", "m", "o", "p", "late"])
    #expect(table[1...7].map { $0[state] } == Array(repeating: "answered", count: 6) + ["omitted"])
    #expect(table[8][state] == "answered")
  }

  @Test("A line of NDJSON has the fields of the tables, in the same order")
  func lines() throws {
    let folder = try ScratchFolder()
    let exporting = try export(.ndjson, [sit(Self.answered, in: folder)])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(exporting.bytes)) as? [String: Any])
    #expect(object["candidate"] as? String == "=cmd")
    let items = try #require(object["items"] as? [[String: Any]])
    #expect(items.map { $0["item"] as? String } == ["c", "n", "t", "m", "o", "p", "late"])
    #expect(items[3]["response"] as? [String] == ["a"])
    #expect(items[6]["response"] is NSNull)
    let names = try #require(exporting.dictionary).entries.map(\.name)
    for key in items[0].keys { #expect(names.contains("items[].\(key)")) }
  }

  @Test("A result of QTI tells responses, states and scales, and no key")
  func qti() throws {
    let folder = try ScratchFolder()
    let exporting = try export(.qtiResults, [sit(Self.answered, in: folder)])
    let text = try #require(exporting.results.first).text
    #expect(XMLParser(data: Data(text.utf8)).parse())
    #expect(text.contains(#"<context sourcedId="=cmd">"#))
    #expect(!text.contains("correctResponse"))
    let number = try #require(text.range(of: #"<itemResult identifier="n""#))
    #expect(
      text[number.lowerBound...].prefix(900).contains(
        """
            <responseVariable identifier="RESPONSE.typed" cardinality="single" baseType="string">
              <candidateResponse>
                <value>1,5</value>
              </candidateResponse>
            </responseVariable>
        """))
    #expect(text.contains("<value>omitted</value>"))
    #expect(text.contains(#"<outcomeVariable identifier="s" cardinality="single""#))
  }

  @Test("Sessions of two definitions do not share a wide table, but a long one")
  func otherDefinition() throws {
    let folder = try ScratchFolder()
    let first = try sit(Self.answered, in: folder)
    let other = Self.definition.replacing("Which?", with: "Which one?")
    let second = try sit(Self.answered, in: folder, definition: other, seed: 8)
    let failure = try #require(throws: Failure.self) { try export(.csvWide, [first, second]) }
    #expect(failure.message.hasPrefix("\(second): it was given with another definition ("))
    #expect(rows(try export(.csvLong, [first, second]).bytes).count == 15)
  }

  @Test("The data dictionary stands beside the output, and several results of QTI in a folder")
  func files() throws {
    let folder = try ScratchFolder()
    let sessions = [
      try sit(Self.answered, in: folder), try sit("{}", in: folder, seed: 8),
    ]
    try ExportCommand.parse(
      sessions + ["--format", "csv-wide", "-o", "\(folder.path)/out.csv"]
    ).run()
    let dictionary = try String(
      contentsOfFile: "\(folder.path)/out.dictionary.csv", encoding: .utf8)
    #expect(
      dictionary.hasPrefix("column,kind,codes,meaning\r\nsession,text,,The session's id.\r\n"))
    try ExportCommand.parse(
      sessions + ["--format", "qti-results", "-o", "\(folder.path)/qti"]
    ).run()
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/qti").count == 2)
    #expect(throws: Failure.self) {
      try ExportCommand.parse(sessions + ["--format", "qti-results"]).run()
    }
  }
}
