# language: sv
Egenskap: Samordnad individuell plan

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: nationell.sip.behovs_inte – Ingen SIP när en huvudman räcker

    Abstrakt Scenario: Behövs bara vård räcker vårdens egen plan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så behövs ingen SIP
      Och regeln ”nationell.sip.behovs_inte” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Behövs både vård och socialtjänst behövs en SIP
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs en SIP
      Och regeln ”nationell.sip.behovs_inte” avgör inte

    Scenario: Är kontakterna okända behövs ingen SIP än, men tjänsten frågar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs ingen SIP
      Och svaret är preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”nationell.sip.behovs_inte” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Ingen SIP när en huvudman räcker)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.sip.bada – Behov från både vården och socialtjänsten

    Abstrakt Scenario: Ångest och pågående kontakt med socialtjänsten kräver en SIP
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så behövs en SIP
      Och SIP leds av regionen
      Och SIP får upprättas nu
      Och regeln ”nationell.sip.bada” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Behoven avgör, inte om kontakterna finns
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs en SIP
      Och regeln ”nationell.sip.bada” avgör

    Scenario: Vård och skola kräver ingen SIP
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med elevhälsan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs ingen SIP
      Och regeln ”nationell.sip.bada” avgör inte

    Scenario: En avslutad kontakt med socialtjänsten räknas inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har avslutad kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs ingen SIP
      Och regeln ”nationell.sip.bada” avgör inte

    Scenario: Är status för kontakten med socialtjänsten okänd frågar tjänsten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs ingen SIP
      Och svaret är preliminärt
      Och frågan om ”/ongoing_contacts/0/status” ställs
      Och regeln ”nationell.sip.bada” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Behov från både vården och socialtjänsten)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Abstrakt Scenario: 13 år, olika behov, pågående kontakt med socialtjänsten: regeln gäller inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.sip.bada”

      Exempel:
        | behov               |
        | skolfrånvaro, svår  |
        | samordning, måttlig |

    Scenario: 13 år, ångest (måttlig), pågående kontakt med BUP: ingen SIP behövs
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs ingen SIP
      Och regeln ”nationell.sip.bada” avgör inte

    Scenario: 13 år, skolfrånvaro (svår), pågående kontakt med socialtjänsten, pågående kontakt med BUP: regeln gäller
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och barnet har pågående kontakt med socialtjänsten
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör regeln ”nationell.sip.bada”

    Scenario: 13 år, skolfrånvaro (svår), pågående kontakt med socialtjänsten, kontakt med BUP: regeln gäller inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och barnet har pågående kontakt med socialtjänsten
      Och barnet har kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.sip.bada”

    Scenario: 13 år, skolfrånvaro (svår), pågående kontakt med socialtjänsten, placerat i HVB av Malmö i Göteborg enligt SoL: regeln gäller inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och barnet har pågående kontakt med socialtjänsten
      Och barnet är placerat i HVB av Malmö i Göteborg enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.sip.bada”

    Scenario: 13 år, placering (svår), pågående kontakt med BUP: en SIP behövs
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet placering, svår
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs en SIP
      Och regeln ”nationell.sip.bada” avgör

    Scenario: 13 år, placering (svår), kontakt med BUP: ingen SIP behövs
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet placering, svår
      Och barnet har kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs ingen SIP
      Och regeln ”nationell.sip.bada” avgör inte

    Scenario: 13 år, ångest (måttlig), pågående kontakt med BUP, avslutad kontakt med socialtjänsten: ingen SIP behövs
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med BUP
      Och barnet har avslutad kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs ingen SIP
      Och regeln ”nationell.sip.bada” avgör inte

    Scenario: 13 år, ångest (måttlig), kontakt med BUP, placerat i HVB av Malmö i Göteborg enligt SoL: en SIP behövs
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har kontakt med BUP
      Och barnet är placerat i HVB av Malmö i Göteborg enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs en SIP
      Och regeln ”nationell.sip.bada” avgör

    Scenario: 13 år, skolfrånvaro (svår), pågående kontakt med socialtjänsten, pågående kontakt med BUP: regeln gäller (Behov från både vården och socialtjänsten)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och barnet har pågående kontakt med socialtjänsten
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör regeln ”nationell.sip.bada”

    Scenario: 13 år, skolfrånvaro (svår), pågående kontakt med socialtjänsten, kontakt med BUP: regeln gäller inte (Behov från både vården och socialtjänsten)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och barnet har pågående kontakt med socialtjänsten
      Och barnet har kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.sip.bada”

    Scenario: 13 år, placering (svår), pågående kontakt med BUP: en SIP behövs (Behov från både vården och socialtjänsten)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet placering, svår
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs en SIP
      Och regeln ”nationell.sip.bada” avgör

    Scenario: 13 år, placering (svår), kontakt med BUP: ingen SIP behövs (Behov från både vården och socialtjänsten)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet placering, svår
      Och barnet har kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs ingen SIP
      Och regeln ”nationell.sip.bada” avgör inte

    Scenario: 13 år, ångest (måttlig), pågående kontakt med BUP, avslutad kontakt med socialtjänsten: ingen SIP behövs (Behov från både vården och socialtjänsten)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har pågående kontakt med BUP
      Och barnet har avslutad kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs ingen SIP
      Och regeln ”nationell.sip.bada” avgör inte

  Regel: nationell.sip.svar_franvaro – Svår skolfrånvaro

    Abstrakt Scenario: Svår skolfrånvaro kräver en SIP
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet skolfrånvaro, svår
      Och frånvaron är 80 procent
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så behövs en SIP
      Och SIP leds av kommunen
      Och regeln ”nationell.sip.svar_franvaro” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Måttlig frånvaro löses i skolan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och frånvaron är 30 procent
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs ingen SIP
      Och regeln ”nationell.sip.svar_franvaro” avgör inte

    Scenario: Är frånvarons svårighetsgrad okänd frågar tjänsten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro utan känd svårighetsgrad
      Och frånvaron är 30 procent
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs ingen SIP
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.sip.svar_franvaro” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Svår skolfrånvaro)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och frånvaron är 80 procent
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 13 år, suicidalitet (akut), frånvaron är 80 procent: regeln gäller inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och frånvaron är 80 procent
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.sip.svar_franvaro”

  Regel: nationell.sip.samordning – Samordningen är behovet

    Abstrakt Scenario: Är samordningen behovet behövs en SIP
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet samordning, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så behövs en SIP
      Och regeln ”nationell.sip.samordning” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Vill familjen bara ha föräldrastöd behövs ingen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs ingen SIP
      Och regeln ”nationell.sip.samordning” avgör inte

    Scenario: Ett behov som inte är känt kan vara samordning
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har ett behov som inte är känt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs ingen SIP
      Och svaret är preliminärt
      Och frågan om ”behov” ställs
      Och regeln ”nationell.sip.samordning” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Samordningen är behovet)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet samordning, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.sip.akut – Först det akuta

    Abstrakt Scenario: I akut läge räddas barnet innan planen görs
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet suicidalitet, akut
      Och barnet har behovet omsorgssvikt, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så behövs ingen SIP
      Och regeln ”nationell.sip.bada” viker för ”nationell.sip.akut”
      Och regeln ”nationell.sip.akut” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Utan akut läge behövs planen
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, svår
      Och barnet har behovet omsorgssvikt, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs en SIP
      Och regeln ”nationell.sip.akut” avgör inte

    Scenario: Är suicidaliteten av okänd grad behövs planen så länge
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet utan känd svårighetsgrad
      Och barnet har behovet omsorgssvikt, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs en SIP
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.sip.akut” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Först det akuta)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och barnet har behovet omsorgssvikt, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Abstrakt Scenario: 15 år, suicidalitet (akut), olika behov: svaret efter fallet
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och barnet har behovet <behov_2>
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så viker regeln ”<viker>” för ”nationell.sip.akut”
      Och regeln ”nationell.sip.akut” avgör

      Exempel:
        | behov_2             | viker                       |
        | skolfrånvaro, svår  | nationell.sip.svar_franvaro |
        | samordning, måttlig | nationell.sip.samordning    |

    Scenario: 15 år, psykos (svår), omsorgssvikt (svår): ingen SIP behövs
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet psykos, svår
      Och barnet har behovet omsorgssvikt, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så behövs ingen SIP
      Och regeln ”nationell.sip.akut” avgör

    Scenario: 15 år, skadligt bruk (akut), omsorgssvikt (svår): regeln gäller
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, akut
      Och barnet har behovet omsorgssvikt, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör regeln ”nationell.sip.akut”

  Regel: nationell.sip.leds_av_huvudansvarig – Den huvudansvarigas huvudman leder planen

    Abstrakt Scenario: Leder vården är det regionen som kallar till planen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, svår
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så behövs en SIP
      Och SIP leds av regionen
      Och regeln ”nationell.sip.leds_av_huvudansvarig” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: För ett placerat barn leder kommunen fast vården ansvarar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet är placerat i familjehem av Malmö i Malmö enligt SoL
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och en SIP behövs
      Och SIP leds av kommunen
      Och regeln ”nationell.sip.leds_av_huvudansvarig” avgör inte

    Scenario: Är svårighetsgraden okänd kan en annan huvudman leda, och tjänsten frågar
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk utan känd svårighetsgrad
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så leds SIP av regionen
      Och svaret är preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.sip.leds_av_huvudansvarig” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Den huvudansvarigas huvudman leder planen)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.sip.leds_av_placerande_kommun – Kommunen leder för placerade barn

    Abstrakt Scenario: För ett placerat barn leder kommunen planen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, svår
      Och barnet är placerat i familjehem av Malmö i Malmö enligt SoL
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och SIP leds av kommunen
      Och regeln ”nationell.sip.leds_av_placerande_kommun” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Lund   | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Bor barnet hemma leder den huvudansvarigas huvudman
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så leds SIP av regionen
      Och regeln ”nationell.sip.leds_av_placerande_kommun” avgör inte

    Scenario: Kommunen leder också när kontakterna inte är kända, om en plan behövs
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har behovet föräldrastöd, lindrig
      Och barnet är placerat i familjehem av Malmö i Malmö enligt SoL
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så leds SIP av kommunen
      Och svaret är preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”nationell.sip.leds_av_placerande_kommun” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Kommunen leder för placerade barn)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet är placerat i familjehem av Malmö i Malmö enligt SoL
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.sip.samtycke_saknas – Utan samtycke kan planen inte upprättas än

    Abstrakt Scenario: Har vårdnadshavarna inte tillfrågats kan planen inte upprättas än
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet föräldrastöd, lindrig
      Och vårdnadshavarnas samtycke är inte tillfrågade
      Och ”barnets_samtycke” är nej
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så behövs en SIP
      Och SIP får inte upprättas än
      Och regeln ”nationell.sip.samtycke_saknas” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Samtycker alla får planen upprättas
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så får SIP upprättas nu
      Och regeln ”nationell.sip.samtycke_saknas” avgör inte

    Scenario: Är samtycket okänt är det okänt om planen får upprättas
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet föräldrastöd, lindrig
      Och ”samtycke” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är det okänt om SIP får upprättas
      Och svaret är preliminärt
      Och frågan om ”samtycke” ställs
      Och regeln ”nationell.sip.samtycke_saknas” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Utan samtycke kan planen inte upprättas än)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet föräldrastöd, lindrig
      Och vårdnadshavarnas samtycke är inte tillfrågade
      Och ”barnets_samtycke” är nej
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 12 år, ångest (måttlig), föräldrastöd (lindrig), vårdnadshavarnas samtycke är ingen, barnets samtycke nej: SIP får inte upprättas än
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet föräldrastöd, lindrig
      Och vårdnadshavarnas samtycke är ingen
      Och ”barnets_samtycke” är nej
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så får SIP inte upprättas än
      Och regeln ”nationell.sip.samtycke_saknas” avgör

  Regel: nationell.sip.samtycke_alla – Alla vårdnadshavare samtycker

    Abstrakt Scenario: Samtycker alla vårdnadshavare påbörjas planen genast
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så får SIP upprättas nu
      Och regeln ”nationell.sip.samtycke_alla” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Samtycker bara en av två vårdnadshavare får planen vänta
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet föräldrastöd, lindrig
      Och vårdnadshavarnas samtycke är en av två
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så får SIP inte upprättas än
      Och regeln ”nationell.sip.samtycke_alla” avgör inte

    Scenario: Har ingen frågat om samtycket går det inte att säga
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet föräldrastöd, lindrig
      Och ”samtycke” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är det okänt om SIP får upprättas
      Och frågan om ”samtycke” ställs
      Och regeln ”nationell.sip.samtycke_alla” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Alla vårdnadshavare samtycker)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.sip.samtycke_ungdom – Mogen ungdom samtycker själv

    Abstrakt Scenario: En mogen femtonåring samtycker själv när vårdnadshavarna inte har nåtts
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet föräldrastöd, lindrig
      Och vårdnadshavarnas samtycke är inte nådda
      Och ”barnets_samtycke” är ja
      Och ”mognad_bedömd” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så får SIP upprättas nu
      Och regeln ”nationell.sip.samtycke_ungdom” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En fjortonåring kan det inte
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet föräldrastöd, lindrig
      Och vårdnadshavarnas samtycke är inte nådda
      Och ”barnets_samtycke” är ja
      Och ”mognad_bedömd” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så får SIP inte upprättas än
      Och regeln ”nationell.sip.samtycke_ungdom” avgör inte

    Scenario: Är mognaden inte bedömd får planen vänta, och tjänsten frågar
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet föräldrastöd, lindrig
      Och vårdnadshavarnas samtycke är inte nådda
      Och ”barnets_samtycke” är ja
      Och ”mognad_bedömd” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så får SIP inte upprättas än
      Och svaret är preliminärt
      Och frågan om ”mognad_bedömd” ställs
      Och regeln ”nationell.sip.samtycke_ungdom” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Mogen ungdom samtycker själv)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet föräldrastöd, lindrig
      Och vårdnadshavarnas samtycke är inte nådda
      Och ”barnets_samtycke” är ja
      Och ”mognad_bedömd” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 18 år, ångest (måttlig), föräldrastöd (lindrig), vårdnadshavarnas samtycke är inte nådda, barnets samtycke ja, mognad bedömd ja: regeln gäller inte
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet föräldrastöd, lindrig
      Och vårdnadshavarnas samtycke är inte nådda
      Och ”barnets_samtycke” är ja
      Och ”mognad_bedömd” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.sip.samtycke_ungdom”

    Scenario: 17 år och 11 månader, ångest (måttlig), föräldrastöd (lindrig), vårdnadshavarnas samtycke är inte nådda, barnets samtycke ja, mognad bedömd ja: SIP får upprättas nu
      Givet ett barn på 17 år och 11 månader
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet föräldrastöd, lindrig
      Och vårdnadshavarnas samtycke är inte nådda
      Och ”barnets_samtycke” är ja
      Och ”mognad_bedömd” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så får SIP upprättas nu
      Och regeln ”nationell.sip.samtycke_ungdom” avgör

    Scenario: 15 år, ångest (måttlig), föräldrastöd (lindrig), vårdnadshavarnas samtycke är inte nådda, barnets samtycke nej, mognad bedömd ja: SIP får inte upprättas än
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet föräldrastöd, lindrig
      Och vårdnadshavarnas samtycke är inte nådda
      Och ”barnets_samtycke” är nej
      Och ”mognad_bedömd” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så får SIP inte upprättas än
      Och regeln ”nationell.sip.samtycke_ungdom” avgör inte

  Regel: nationell.sip.samtycke_vuxen – Den som är vuxen bestämmer själv

    Abstrakt Scenario: Den som är arton samtycker själv
      Givet ett barn på 18 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och ”barnets_samtycke” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så får SIP upprättas nu
      Och regeln ”nationell.sip.samtycke_vuxen” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Vill den vuxna inte får planen inte upprättas
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och ”barnets_samtycke” är nej
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så får SIP inte upprättas än
      Och regeln ”nationell.sip.samtycke_vuxen” avgör inte

    Scenario: Är den vuxnas vilja inte känd frågar tjänsten
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och ”barnets_samtycke” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så får SIP inte upprättas än
      Och svaret är preliminärt
      Och frågan om ”barnets_samtycke” ställs
      Och regeln ”nationell.sip.samtycke_vuxen” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Den som är vuxen bestämmer själv)
      Givet ett barn på 18 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och ”barnets_samtycke” är ja
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 17 år och 11 månader, nedstämdhet (måttlig), pågående kontakt med socialtjänsten, barnets samtycke ja: regeln gäller inte
      Givet ett barn på 17 år och 11 månader
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och ”barnets_samtycke” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.sip.samtycke_vuxen”
