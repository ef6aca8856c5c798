import Foundation
import Testing

@Suite("The calibrate command")
struct CalibrateCommandTests {
  private func calibrate(
    _ arguments: [String], model: String = "2pl", _ input: String
  ) throws -> CommandRun {
    try CommandRun(["calibrate", "-", "--model", model] + arguments, input: input)
  }

  @Test("A CSV file that is wrong is told line by line, and nothing is printed")
  func brokenCSV() throws {
    let run = try calibrate(
      ["--input", "csv"],
      """
      candidate,n1,n2
      c1,1,0
      c2,2,"1
      1"
      ,1,0
      c4,1
      c5,,x
      c6,"1"0,1

      """)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == """
        standard input:3:4: error: item 'n1': '2' is no category: write 0 or 1, or leave the cell empty [wrong-type]
        standard input:5:1: error: the row names no candidate [no-candidate]
        standard input:6:1: error: 2 fields where the header has 3 [malformed]
        standard input:7:5: error: item 'n2': 'x' is no category: write 0 or 1, or leave the cell empty [wrong-type]
        standard input:8:4: error: field 2: text after a closing quotation mark [malformed]
        assay: 5 of 6 lines cannot be used

        """)
  }

  @Test("NDJSON that is wrong is told by line and byte")
  func brokenLines() throws {
    let run = try calibrate(
      [],
      """
      {"candidate":"c1","responses":{"n1":1,"n2":null}}
      {"candidate":"c2","responses":{"n1":0,"n2": 3}}
      {"candidate":"c3","responses":{"n1":1,"n1":0}}
      {"responses":{"n1":1}}
      {"candidate":"c5"}

      """)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == """
        standard input:2:45: error: item 'n2': the value is no category: write 0 or 1, or null [wrong-type]
        standard input:3:44: error: the key 'n1' occurs twice [malformed]
        standard input:4:1: error: the line names no candidate [no-candidate]
        standard input:5:19: error: the key 'responses' is missing [malformed]
        assay: 4 of 5 lines cannot be used

        """)
  }

  @Test("Answers that do not fit their item are told at the answer")
  func brokenAnswers() throws {
    let bank = ["--bank", "TestBanks/quick-tour", "--scale", "figures"]
    let lines = try calibrate(
      bank,
      """
      {"candidate":"c1","responses":{"best-rate":"b"}}
      {"candidate":"c2","responses":{"best-rate":"z"}}

      """)
    #expect(lines.status == 2)
    #expect(
      lines.errors.hasPrefix(
        "standard input:2:44: error: item 'best-rate' has no option 'z': "))
    let rows = try calibrate(bank + ["--input", "csv"], "candidate,best-rate,list\nc1,z,4\n")
    #expect(rows.errors.hasPrefix("standard input:2:4: error: item 'best-rate' has no option"))
    let header = try calibrate(bank + ["--input", "csv"], "candidate,list,nobody\nc1,4,a\n")
    #expect(header.status == 2)
    #expect(
      header.errors == """
        standard input:1:16: error: there is no item 'nobody' [unknown-item]
        assay: standard input: the header cannot be used

        """)
  }

  @Test("What cannot be calibrated at all is said with its rule")
  func refusals() throws {
    let constant = try calibrate(["--input", "csv"], "candidate,n1\nc1,1\nc2,1\n")
    #expect(constant.status == 2)
    #expect(
      constant.errors == """
        standard input: error: no item has answers in two categories, so the model 2pl has nothing to estimate [nothing-to-estimate]
        assay: standard input: there is no result

        """)
    let empty = try calibrate([], "")
    #expect((empty.status, empty.errors) == (2, "assay: standard input: there are no responses\n"))
    let scale = try calibrate(["--bank", "TestBanks/quick-tour", "--scale", "nobody"], "")
    #expect(scale.errors.contains("there is no scale 'nobody'; there are figures, words"))
    let statement = try calibrate(
      ["--bank", "TestBanks/quick-tour", "--scale", "planning"], "")
    #expect(statement.errors.contains("[dichotomous-model]"))
    let conditional = try calibrate(
      ["--method", "cml"], "{\"candidate\":\"c\",\"responses\":{\"n\":1}}")
    #expect(conditional.errors.contains("is for the model rasch, not 2pl [method]"))
  }

  @Test("A prior that is none is refused with the forms that are")
  func priors() throws {
    for prior in ["c=beta", "d=normal(0,1)", "c=beta(0,1)", "a=normal(1,-1)", "b=normal(0,nan)"] {
      let run = try calibrate(["--prior", prior], "")
      #expect(run.status == 2)
      #expect(run.errors.contains("'\(prior)'"))
    }
    let twice = try calibrate(["--prior", "b=normal(0,1)", "--prior", "b=normal(0,2)"], "")
    #expect(twice.errors.contains("the parameter b has two priors"))
  }

  @Test("A search that does not end at a maximum is printed, told and has status 1")
  func notConverged() throws {
    // Five items do not tell a lower asymptote from a difficulty without a prior.
    let scratch = try ScratchFolder()
    let run = try calibrate(
      ["--input", "csv", "--write", "\(scratch.path)/parameters.xml"], model: "3pl",
      GoldenData.responses("data_lsat7"))
    #expect(run.status == 1)
    #expect(run.output.contains("NOT CONVERGED after 500 iterations: do not use these parameters"))
    #expect(
      run.errors == """
        assay: not converged after 500 iterations: these are not the parameters of a maximum, and nothing was written; a prior such as --prior 'c=logit-normal(-1.39,0.5)' keeps c from wandering

        """)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
  }

  @Test("Written parameters are XML in the order of the format")
  func writes() throws {
    let scratch = try ScratchFolder()
    let file = "\(scratch.path)/parameters.xml"
    let run = try CommandRun(
      [
        "calibrate", "-", "--input", "csv", "--model", "rasch", "--write", file, "--id", "lsat",
        "--source", "LSAT & \"7\"", "--date", "2026-11-26",
      ], input: GoldenData.responses("data_lsat7"))
    #expect(run.status == 0)
    let xml = try String(contentsOfFile: file, encoding: .utf8)
    #expect(
      xml == """
        <?xml version="1.0" encoding="UTF-8"?>
        <calibration xmlns="urn:assay:assessment:1" id="lsat" status="calibrated" model="rasch" source="LSAT &amp; &quot;7&quot;" n="1000" date="2026-11-26" sd="1.01127">
          <parameters item="Item.1" b="-1.86826" se="0.100429"/>
          <parameters item="Item.2" b="-0.791006" se="0.0811566"/>
          <parameters item="Item.3" b="-1.46098" se="0.0913104"/>
          <parameters item="Item.4" b="-0.521506" se="0.0787252"/>
          <parameters item="Item.5" b="-1.99297" se="0.103705"/>
        </calibration>

        """)
  }

  @Test("Written parameters are anchors of another calibration, which keeps them")
  func anchors() throws {
    let scratch = try ScratchFolder()
    let file = "\(scratch.path)/anchors.xml"
    let responses = try GoldenData.responses("data_lsat7")
    let first = try CommandRun(
      ["calibrate", "-", "--input", "csv", "--model", "2pl", "--write", file], input: responses)
    #expect(first.status == 0)
    let run = try calibrate(["--input", "csv", "--anchors", file, "--json"], responses)
    #expect(run.status == 0)
    let document = try JSON.object(run.output)
    #expect(document["identification"] as? String == "anchored")
    #expect(document["parameterCount"] as? Int == 2)
    // The same answers give theta the distribution that the anchors were estimated under.
    let latent = try #require(document["latent"] as? [String: Any])
    #expect(abs(JSON.number(latent["mean"])) < 1e-3)
    #expect(abs(JSON.number(latent["standardDeviation"]) - 1) < 1e-3)
    #expect(JSON.objects(document["items"]).allSatisfy { $0["anchor"] as? Bool == true })

    let broken = try scratch.write("<calibration/>", to: "broken.xml")
    let refused = try calibrate(["--input", "csv", "--anchors", broken], responses)
    #expect(refused.status == 2)
    #expect(refused.errors.hasSuffix("assay: \(broken): the parameters cannot be used\n"))
  }

  @Test("A definition that includes written parameters has no errors")
  func includes() throws {
    let scratch = try ScratchFolder()
    let ids = (1...5).map { "n\($0)" }
    let text = KeyedBank.text(items: ids.map { ($0, "a") }, options: ["a", "b", "c"])
      .replacingOccurrences(
        of: "score=\"sum\"/>", with: "score=\"irt\" calibration=\"keyed-2026\"/>"
      )
      .replacingOccurrences(
        of: "<section id=\"only\">", with: "<include href=\"keyed.xml\"/>\n  <section id=\"only\">")
    let bank = try scratch.write(text, to: "test.xml")
    let rows = try GoldenData.responses("data_lsat7").replacingOccurrences(of: "Item.", with: "n")
    let written = try CommandRun(
      [
        "calibrate", "-", "--input", "csv", "--model", "2pl", "--id", "keyed-2026", "--write",
        "\(scratch.path)/keyed.xml",
      ], input: rows)
    #expect(written.status == 0)
    let check = try CommandRun(["check", bank])
    #expect(check.status == 0)
    #expect(!check.output.contains("error"))
    let profile = try CommandRun(
      ["score", "--bank", bank, "-"],
      input: #"{"candidate":"c","responses":{"n1":"a","n2":"a","n3":"b","n4":"a","n5":"a"}}"#)
    #expect(profile.output.contains("\"theta\":"))
  }

  @Test("Items without parameters, or with none for a category, are left out of the file")
  func leavesOut() throws {
    let scratch = try ScratchFolder()
    let file = "\(scratch.path)/parameters.xml"
    let rows = (0..<300).map { person -> String in
      let strong = person % 3
      // Nobody's answer to n2 is in category 1; everyone's to n3 is in category 2.
      return "c\(person),\(strong),\([0, 2, 2][(person / 2) % 3]),2,"
    }
    let run = try CommandRun(
      ["calibrate", "-", "--input", "csv", "--model", "pcm", "--write", file],
      input: (["candidate,n1,n2,n3,n4"] + rows).joined(separator: "\n") + "\n")
    #expect(run.output.contains("! n2: nobody's answer is in category 1 [empty-category]"))
    #expect(run.output.contains("! n3: all answers are in category 2; it was left out [constant]"))
    #expect(run.output.contains("! n4: nobody answered; it was left out [unanswered]"))
    #expect(run.errors.contains("leaves out n2, n3, n4: no parameters"))
    let xml = try String(contentsOfFile: file, encoding: .utf8)
    #expect(xml.contains("item=\"n1\"") && !xml.contains("item=\"n2\""))
  }

  @Test("An id, a date and names of columns that no definition takes are refused")
  func names() throws {
    for (option, value) in [("--id", "1st"), ("--date", "2026-13-01"), ("--date", "26.11.2026")] {
      let run = try calibrate([option, value, "--write", "/dev/null"], "")
      #expect(run.status == 2)
    }
    let run = try CommandRun(
      ["calibrate", "-", "--input", "csv", "--model", "rasch", "--write", "/dev/null"],
      input: "candidate,1,n2\n" + (0..<40).map { "c\($0),\($0 % 2),\($0 / 3 % 2)\n" }.joined())
    #expect(run.status == 2)
    #expect(run.errors.contains("not written, because '1' is no id of an item"))
  }
}
