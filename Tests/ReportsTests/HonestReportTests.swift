import Assessment
import Reports
import Testing
import Typesetting

@Suite("A report says nothing that its profile does not support")
struct HonestReportTests {
  private func text(
    _ profile: Profile, width: Int = 80, language: String = "en", norms: [NormSet] = []
  ) -> String {
    let lines = TerminalReport.lines(of: profile, width: width, language: language, norms: norms)
    return lines.plain.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test("Without norms and reliability there is no band, no percentile and no standard metric")
  func noNorms() {
    let report = text(SampleProfiles.battery)
    for word in ["percentile", "band", "├", "┤", "reliability", "standard error", "T "] {
      #expect(!report.contains(word), "\(word)")
    }
    #expect(report.contains("Precision is unknown and there is no norm group"))
  }

  @Test("The group is named only when the norm set is the very one that was used")
  func groups() {
    #expect(
      text(SampleProfiles.normed, norms: [SampleProfiles.normSet]).contains("n\u{A0}=\u{A0}500"))
    let set = SampleProfiles.normSet
    let other = NormSet(
      id: set.id, version: set.version, assessment: set.assessment,
      assessmentVersion: set.assessmentVersion, status: set.status, population: set.population,
      date: set.date, n: set.n, source: set.source, level: set.level, method: set.method,
      scales: [], digest: "other")
    let report = text(SampleProfiles.normed, norms: [other])
    #expect(!report.contains("Simulated adults"))
    #expect(
      report.contains("illustrative: 95\u{A0}% band 47 to 61; percentile rank 66; norms demo 1.0.0")
    )
  }

  @Test("Every line with an illustrative figure says so", arguments: ["en", "de"])
  func illustrative(language: String) {
    let mark = language == "de" ? "nur zur Anschauung" : "illustrative"
    let lines = TerminalReport.lines(of: SampleProfiles.normed, width: 100, language: language)
      .map(\.plain)
    let figures = lines.filter {
      $0.contains("T\u{A0}54") || $0.contains("47 ") || $0.contains("0.84") || $0.contains("0,84")
    }
    #expect(figures.count == 3)
    #expect(figures.allSatisfy { $0.contains(mark) })
    let spoken = SpokenReport.lines(of: SampleProfiles.normed, language: language)
    #expect(spoken.filter { $0.contains("T\u{A0}54") }.allSatisfy { $0.contains(mark) })
  }

  @Test("Every format marks illustrative figures", arguments: ["en", "de"])
  func marks(language: String) throws {
    let mark = language == "de" ? "nur zur Anschauung" : "illustrative"
    for audience in Audience.allCases {
      let document = ReportDocument(
        SampleProfiles.normed, language: language, audience: audience,
        jobScales: audience == .employer ? ["calm"] : nil)
      for (format, text) in try document.allFormats() {
        // A page says a value in its own paragraph, with the mark in a box beside it.
        let lines = text.split(whereSeparator: \.isNewline).filter { $0.contains("T\u{A0}54") }
        #expect(!lines.isEmpty, "\(format)")
        for line in lines { #expect(line.contains(mark), "\(format): \(line)") }
      }
    }
  }

  @Test("A real sample is not called illustrative")
  func sample() {
    let norm = SampleProfiles.norm(.iq, 112, percentile: 79, 105...119, status: .sample)
    let profile = SampleProfiles.profile(
      title: "T", session: nil, scales: [SampleProfiles.scale("s", "S", 5, 0...10, norm: norm)])
    let report = text(profile)
    #expect(report.contains("IQ\u{A0}112"))
    #expect(report.contains("percentile rank 79"))
    #expect(!report.contains("illustrative"))
    #expect(!report.contains("no norm group"))
  }

  @Test("Batch scoring claims no times")
  func batch() {
    let report = text(SampleProfiles.batch)
    #expect(report.contains("how they were given is not known"))
    #expect(!report.contains("Response times"))
    #expect(!report.contains("Started"))
    #expect(!report.contains("interruption"))
    #expect(report.contains("not checked"))
  }

  @Test("Questions come only from the definition that the profile names")
  func definitions() {
    func text(_ definition: AssessmentDefinition?) -> String {
      TerminalReport.lines(
        of: SampleProfiles.shared, width: 80, language: "en", definition: definition
      ).plain
    }
    let own = text(SampleProfiles.definition)
    #expect(own.contains("Would you move?\n     Only within Europe"))
    #expect(own.contains("52 000\u{A0}EUR"))
    #expect(own.contains("Only within Europe, Yes"))
    #expect(own.contains("How well somebody will do in a job."))
    let other = AssessmentDefinition(
      id: "second-interview", version: "1.0.1", language: "en", title: "T",
      about: SampleProfiles.definition.about, parts: SampleProfiles.definition.parts)
    #expect(text(other) == text(nil))
    #expect(text(nil).contains("moves: b"))
  }

  @Test("An adapted scale is not compared")
  func adapted() {
    #expect(text(SampleProfiles.normed).contains("given in an adapted way, not comparable"))
  }

  @Test("Checks without a threshold do not count as passed")
  func unjudged() {
    let profile = SampleProfiles.profile(
      title: "T", session: nil, scales: [],
      validity: [SampleProfiles.validity("irv", 0.8, nil, nil)])
    #expect(text(profile).contains("not known: no check has a value and a threshold"))
    #expect(!text(profile).contains("yes"))
  }

  @Test("A profile without scales has no sentence on scores")
  func noScales() {
    let report = text(SampleProfiles.profile(title: "T", session: nil, scales: []))
    #expect(!report.contains("these scores"))
  }

  @Test("A German report speaks German")
  func german() {
    for profile in [SampleProfiles.battery, SampleProfiles.normed, SampleProfiles.batch] {
      let report = text(profile, language: "de-AT")
      for word in [
        "checks", "threshold", "candidate", "Not ", "Sitting", "Scored", "illustrative",
        "precision", "Precision", "reliability", "percentile", "timed out", "these scores",
      ] {
        #expect(!report.contains(word), "\(word)")
      }
    }
    #expect(text(SampleProfiles.battery, language: "de").contains("3,75 von 5"))
  }

  @Test("A report is never wider than its terminal", arguments: [20, 25, 39, 40, 59, 60, 80, 200])
  func widths(width: Int) {
    for profile in [SampleProfiles.battery, SampleProfiles.normed, SampleProfiles.batch] {
      for language in ["en", "de"] {
        let lines = TerminalReport.lines(of: profile, width: width, language: language)
        #expect(lines.columns <= min(width, 79))
      }
    }
  }

  @Test("Hostile texts and extreme numbers reach the terminal as harmless words")
  func hostile() {
    let numbers = [Double.nan, .infinity, -1e300, 1e300, 0]
    let scales = numbers.enumerated().map { index, number in
      SampleProfiles.scale(
        Path("s\(index)"), "\u{1B}[2JTitle \u{202E}\(index)", number, -1e300...1e300,
        parent: Path("s\((index + 1) % numbers.count)"),
        norm: SampleProfiles.norm(.z, number, percentile: number, nil), error: number)
    }
    let profile = SampleProfiles.profile(
      title: "\u{1B}]0;x\u{7}", session: SampleProfiles.session(endedAtMs: .min), scales: scales,
      validity: [SampleProfiles.validity("v", .nan, .infinity, true)],
      interpretations: ["a\u{1B}[31m\nb"])
    let spoken = SpokenReport.lines(of: profile, language: "en")
    let lines = TerminalReport.lines(of: profile, width: 80, language: "en")
    let all = lines.map(\.plain) + spoken
    #expect(all.allSatisfy { line in line.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
    #expect(all.filter { $0.contains("Title") }.count == 2 * numbers.count)
  }

  @Test("A facet stands under its domain, wherever the profile has it")
  func facets() throws {
    let profile = SampleProfiles.profile(
      title: "T", session: nil,
      scales: [
        SampleProfiles.scale("f", "Facet", 2, 0...4, parent: "d"),
        SampleProfiles.scale("o", "Other", 1, 0...4),
        SampleProfiles.scale("d", "Domain", 3, 0...4),
        SampleProfiles.scale("lost", "Lost", 3, 0...4, parent: "nowhere"),
      ])
    let spoken = SpokenReport.lines(of: profile, language: "en")
    let titles = spoken.filter { $0.contains(" of 4") }.map { $0.prefix { $0 != ":" } }
    #expect(titles == ["  Other", "  Domain", "    Facet", "  Lost"])
  }

  @Test("The items of a long part are counted, with the first and the last; few are listed")
  func longParts() {
    func omitted(_ ids: [String]) -> Profile {
      SampleProfiles.profile(
        title: "T", session: nil, scales: [],
        items: ids.map { SampleProfiles.item(Path($0), .choice, .notReached) })
    }
    let numbers = (142...150).map { "number-\($0)" }
    let symbols = (1...150).map { "symbol-\($0)" }
    let long = omitted(numbers + symbols + ["last-1", "last-2"])
    #expect(
      text(long).contains(
        "Not reached: 9 items from number-142 to number-150, 150 items from symbol-1 to symbol-150, last-1, last-2."
      ))
    #expect(
      text(long, language: "de").contains(
        "Nicht erreicht: 9 Aufgaben von number-142 bis number-150, 150 Aufgaben von symbol-1 bis symbol-150, last-1, last-2."
      ))
    let few = Array(numbers.dropFirst())
    #expect(text(omitted(few)).contains("Not reached: \(few.joined(separator: ", "))."))
  }
}
