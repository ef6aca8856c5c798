import Assessment
import Reports
import Testing

@Suite("A page")
struct PageTests {
  private static let profiles: [(String, Profile)] = [
    ("battery", SampleProfiles.battery), ("normed", SampleProfiles.normed),
    ("latent", SampleProfiles.latent), ("shared", SampleProfiles.shared),
    ("batch", SampleProfiles.batch),
  ]

  private static let pages: [(name: String, html: String, svg: String)] = {
    var pages: [(String, String, String)] = []
    for (name, profile) in profiles {
      for audience in Audience.allCases {
        let document = ReportDocument(
          profile, language: "de", norms: [SampleProfiles.normSet],
          definition: SampleProfiles.definition, audience: audience)
        if let html = try? HTMLReport.text(of: document),
          let svg = try? SVGReport.text(of: document)
        {
          pages.append(("\(name), \(audience.rawValue)", html, svg))
        }
      }
    }
    return pages
  }()

  @Test("parses without an error, as HTML and as XML")
  func parses() throws {
    #expect(Self.pages.count == Self.profiles.count * Audience.allCases.count)
    for page in Self.pages {
      #expect(MarkupErrors.ofHTML(page.html).isEmpty, "\(page.name)")
      #expect(MarkupErrors.ofXML(page.html).isEmpty, "\(page.name)")
      #expect(MarkupErrors.ofXML(page.svg).isEmpty, "\(page.name)")
    }
    #expect(!MarkupErrors.ofHTML("<p>x</b></p>").isEmpty)
    #expect(!MarkupErrors.ofXML("<p>&</p>").isEmpty)
  }

  @Test("asks for nothing from elsewhere and runs nothing")
  func contained() {
    for page in Self.pages {
      let svg = page.svg.replacing("xmlns=\"http://www.w3.org/2000/svg\"", with: "")
      for text in [page.html, svg] {
        for sign in ["://", "src=", "href", "url(", "@import", "<script", "<link", " on"] {
          let found = text.firstRange(of: sign).map { text[$0.lowerBound...].prefix(40) }
          #expect(
            sign == " on" ? !text.contains(#/<[^>]* on[a-z]+=/#) : found == nil, "\(page.name)")
        }
      }
      #expect(page.html.contains("default-src 'none'"))
    }
  }

  @Test("says in words what its drawings show")
  func drawings() throws {
    let html = try HTMLReport.text(
      of: ReportDocument(SampleProfiles.normed, language: "en", norms: [SampleProfiles.normSet]))
    #expect(html.split(separator: "<svg").count - 1 == html.split(separator: "<desc>").count - 1)
    #expect(html.contains("<desc>illustrative: T\u{A0}54; 95\u{A0}% band 47 to 61"))
    #expect(
      html.contains("<p class=\"value\">T\u{A0}54 <span class=\"mark\">illustrative</span></p>"))
    // Quickness has norms without reliability, Without norms has neither.
    #expect(html.contains("Stanine\u{A0}7; precision unknown"))
    #expect(html.contains("text-anchor=\"middle\">precision unknown</text>"))
  }

  @Test("draws a band only where there is one")
  func bands() throws {
    func page(_ profile: Profile) throws -> String {
      try HTMLReport.text(of: ReportDocument(profile, language: "en"))
    }
    #expect(try page(SampleProfiles.normed).contains("class=\"band\""))
    #expect(try !page(SampleProfiles.battery).contains("class=\"band\""))
    let latent = try page(SampleProfiles.latent)
    #expect(latent.contains("Item parameters provisional: no bars of error."))
    #expect(latent.contains("Theta after question 1: 0.1 (standard error 0.5)"))
  }
}
