import Foundation
import Testing

@Suite("The analyze command")
struct AnalyzeCommandTests {
  private let answers = """
    {"candidate":"c1","responses":{"best-rate":"b","list":4,"start":1,"holiday":null}}
    {"candidate":"c2","responses":{"best-rate":null,"list":5,"start":2,"holiday":3}}
    {"candidate":"c1","responses":{"list":1,"start":5,"holiday":2}}

    """

  @Test("Scores are exported as wide CSV: reversed, omitted as wrong or missing, not reached empty")
  func exports() throws {
    let scratch = try ScratchFolder()
    let file = "\(scratch.path)/scores.csv"
    let run = try CommandRun(
      ["analyze", "-", "--bank", "TestBanks/quick-tour", "--scale", "planning", "--export", file],
      input: answers)
    #expect(run.status == 0)
    #expect(
      run.errors
        == "assay: 1 line is of a candidate who came before; each counts as a person of its own\n")
    let csv = try String(contentsOfFile: file, encoding: .utf8)
    #expect(
      csv == "candidate,list,start,holiday\r\nc1,4,5,\r\nc2,5,4,3\r\nc1,1,1,2\r\n")
  }

  @Test("An omitted choice scores 0, or is missing where that is asked for")
  func omissions() throws {
    let scratch = try ScratchFolder()
    func cells(_ arguments: [String]) throws -> [String] {
      let file = "\(scratch.path)/scores.csv"
      _ = try CommandRun(
        ["analyze", "-", "--bank", "TestBanks/quick-tour", "--scale", "figures", "--export", file]
          + arguments, input: answers)
      let rows = try String(contentsOfFile: file, encoding: .utf8).split(
        whereSeparator: \.isNewline)
      let header = rows[0].split(separator: ",", omittingEmptySubsequences: false)
      let column = try #require(header.firstIndex(of: "best-rate"))
      return rows.dropFirst().map {
        String($0.split(separator: ",", omittingEmptySubsequences: false)[column])
      }
    }
    #expect(try cells([]) == ["1", "0", ""])
    #expect(try cells(["--omitted", "missing"]) == ["1", "", ""])
  }

  @Test("Too few persons give counts and reasons instead of figures")
  func fewPersons() throws {
    let run = try CommandRun(
      ["analyze", "-", "--bank", "TestBanks/quick-tour", "--scale", "planning", "--json"],
      input: answers)
    let document = try JSON.object(run.output)
    #expect(document["n"] as? Int == 3)
    #expect(document["completeN"] as? Int == 2)
    let fit = try #require(document["fit"] as? [String: Any])
    #expect(fit["n"] is NSNull)
    #expect(
      fit["reason"] as? String == "100 persons are needed to fit a model, and there are 3")
    let flags = JSON.objects(document["items"]).flatMap { JSON.objects($0["flags"]) }
    #expect(flags.allSatisfy { $0["rule"] as? String == "few-answers" })
    #expect(flags.count == 3)
  }

  @Test("Without a scale, a definition of several says that all are taken together")
  func severalScales() throws {
    let run = try CommandRun(["analyze", "-", "--bank", "TestBanks/quick-tour"], input: answers)
    #expect(run.errors.hasPrefix("assay: all scored items are taken together; --scale takes one"))
  }

  @Test("Answers that are wrong give no analysis")
  func brokenAnswers() throws {
    let run = try CommandRun(
      ["analyze", "-", "--bank", "TestBanks/quick-tour", "--scale", "planning"],
      input: "{\"candidate\":\"c1\",\"responses\":{\"list\":9}}\n")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == """
        standard input:1:39: error: item 'list': 9 is not in the response set 1, 2, 3, 4, 5 [outside-response-set]
        assay: 1 of 1 lines cannot be used

        """)
  }
}
