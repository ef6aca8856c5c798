import Assessment
import Reports
import Testing
import Typesetting

@Suite("Reports as they are printed")
struct GoldenReportTests {
  static let profiles: [String: Profile] = [
    "battery": SampleProfiles.battery, "normed": SampleProfiles.normed,
    "batch": SampleProfiles.batch, "shared": SampleProfiles.shared,
    "latent": SampleProfiles.latent,
  ]

  @Test(
    "A report on a terminal is the golden one",
    arguments: [
      ("battery", 80, "en"), ("battery", 40, "en"), ("battery", 80, "de"), ("normed", 80, "en"),
      ("normed", 40, "en"), ("normed", 40, "de"), ("batch", 80, "de"), ("batch", 80, "en"),
      ("shared", 80, "en"), ("shared", 40, "en"), ("latent", 80, "en"), ("latent", 40, "en"),
      ("latent", 80, "de"),
    ])
  func terminal(name: String, width: Int, language: String) throws {
    let profile = try #require(Self.profiles[name])
    let text = TerminalReport.lines(
      of: profile, width: width, language: language,
      norms: width == 80 ? [SampleProfiles.normSet] : [],
      definition: name == "shared" ? SampleProfiles.definition : nil
    ).plain
    #expect(try GoldenFile("\(name)-\(width)-\(language).txt").expected(for: text) == text)
  }

  @Test(
    "A spoken report is the golden one",
    arguments: [
      ("battery", "en"), ("battery", "de"), ("normed", "en"), ("normed", "de"),
      ("latent", "en"), ("latent", "de"),
    ])
  func spoken(name: String, language: String) throws {
    let profile = try #require(Self.profiles[name])
    let text = SpokenReport.lines(of: profile, language: language).joined(separator: "\n")
    #expect(try GoldenFile("\(name)-spoken-\(language).txt").expected(for: text) == text)
  }
}
