import Assessment
import Reports
import Testing

@Suite("An audience is told what concerns it")
struct AudienceTests {
  private static let definition = AssessmentDefinition(
    id: "second-interview", version: "1.0.0", language: "en", title: "Second interview",
    about: About(notMeasured: "How well somebody will do in a job."), parts: [],
    scales: [
      Scale(id: "numbers", title: "Numbers"), Scale(id: "mood", title: "Mood", isJobRelated: false),
      Scale(id: "worry", title: "Worry", parent: "mood"),
    ],
    interpretations: [
      Interpretation(
        id: "i1", condition: .scale("numbers", .raw, Bounds(over: 1)), text: "Good with numbers."),
      Interpretation(
        id: "i2", condition: .reliablyHigher(scale: "numbers", than: "mood"), text: "Gloomy."),
      Interpretation(id: "i3", condition: .answer(item: "x", value: "a"), text: "Chose a."),
    ])

  private static let profile = Profile(
    id: "p-1", engine: Engine(name: "assay", version: "0.1.0"),
    assessment: AssessmentReference(
      id: "second-interview", version: "1.0.0", title: "Second interview",
      digests: SampleProfiles.digests),
    candidate: "c17", session: SampleProfiles.session(),
    scales: [
      SampleProfiles.scale("numbers", "Numbers", 9, 0...12),
      SampleProfiles.scale("mood", "Mood", 2, 1...5, rule: .mean),
      SampleProfiles.scale("worry", "Worry", 2, 1...5, rule: .mean, parent: "mood"),
    ],
    validity: [SampleProfiles.validity("trap-question", 3, 1, true)],
    interpretations: [
      InterpretationResult(rule: "i1", text: "Good with numbers."),
      InterpretationResult(rule: "i2", text: "Gloomy."),
      InterpretationResult(rule: "i3", text: "Chose a."),
    ],
    items: [
      SampleProfiles.item("n1", .choice, .answered, .identifier("b"), score: 0, maximum: 1),
      SampleProfiles.item("n2", .choice, .omitted),
      SampleProfiles.item("salary", .number, .answered, .float(52000), typed: "52 000"),
    ])

  /// Every format of one report, each with its name, line breaks left out.
  private func formats(
    _ audience: Audience, definition: AssessmentDefinition? = definition,
    jobScales: Set<String>? = nil
  ) throws -> [(String, String)] {
    let document = ReportDocument(
      Self.profile, language: "en", definition: definition, audience: audience,
      jobScales: jobScales)
    return try document.allFormats().map { format, text in
      (format, text.split { $0 == " " || $0 == "\n" }.joined(separator: " "))
    }
  }

  @Test("The candidate learns no key, no check and no print, but the limits of the scores")
  func candidate() throws {
    for (format, text) in try formats(.candidate) {
      for word in [
        "trap-question", "n1", "n2", "Wrong", "52 000", "Fingerprint", "4f0c", "profile p-1",
      ] {
        #expect(!text.contains(word), "\(format): \(word)")
      }
      #expect(text.contains("Mood"), "\(format)")
      if format != "svg" {
        #expect(text.contains("no verdict on a person"), "\(format)")
        #expect(text.contains("ask for care in reading"), "\(format)")
        #expect(text.contains("How well somebody will do in a job."), "\(format)")
      }
    }
  }

  @Test("The employer sees job-related scales only, and texts that rest on nothing else")
  func employer() throws {
    for (format, text) in try formats(.employer) {
      for word in ["Mood", "Worry", "Gloomy", "Chose a", "trap-question", "52 000", "n2"] {
        #expect(!text.contains(word), "\(format): \(word)")
      }
      #expect(text.contains("Numbers"), "\(format)")
      #expect(text.contains("with care: 1 of 1 checks flagged"), "\(format)")
      if format != "svg" { #expect(text.contains("Good with numbers."), "\(format)") }
    }
  }

  @Test("A job's own list narrows what the employer sees, and never widens it")
  func jobScales() throws {
    for (format, text) in try formats(.employer, jobScales: ["mood", "worry"]) {
      #expect(!text.contains("Mood") && !text.contains("Numbers"), "\(format)")
    }
    for (format, text) in try formats(.employer, definition: nil, jobScales: ["numbers"]) {
      #expect(text.contains("Numbers") && !text.contains("Mood"), "\(format)")
    }
  }

  @Test("Without a definition or a list the employer sees no scale")
  func undecided() throws {
    for (format, text) in try formats(.employer, definition: nil) {
      #expect(!text.contains("Numbers") && !text.contains("Mood"), "\(format)")
      if format != "svg" { #expect(text.contains("so none is shown"), "\(format)") }
    }
  }

  @Test("The administrator learns all of it, validity first")
  func administrator() throws {
    for (format, text) in try formats(.administrator) where format != "svg" {
      let order = ["relied on?", "Numbers", "Good with numbers.", "trap-question: 3", "p-1"]
      var rest = text[...]
      for word in order {
        let place = rest.firstRange(of: word)
        #expect(place != nil, "\(format): \(word)")
        rest = place.map { rest[$0.upperBound...] } ?? rest
      }
      #expect(text.contains("52 000"), "\(format)")
    }
  }
}
