# language: sv
Egenskap: Hur en oenighet löses

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: nationell.stege.akut – Akut läge: handla först

    Abstrakt Scenario: I akut läge handlar man först, också vid oenighet
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet suicidalitet, akut
      Och BUP och socialtjänsten är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”akut”
      Och första steget är ”handla nu”
      Och regeln ”nationell.stege.akut” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Är läget inte akut går frågan mellan huvudmännen
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, svår
      Och BUP och socialtjänsten är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”mellan huvudmän”
      Och regeln ”nationell.stege.akut” avgör inte

    Scenario: Är suicidaliteten av okänd grad frågar tjänsten om läget är akut
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet utan känd svårighetsgrad
      Och BUP och socialtjänsten är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”svårighet” ställs
      Och regeln ”nationell.stege.akut” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Akut läge: handla först)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och BUP och socialtjänsten är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 15 år, skadligt bruk (akut), BUP och socialtjänsten är oense: oenigheten löses enligt stegen ”akut”
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skadligt bruk, akut
      Och BUP och socialtjänsten är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”akut”
      Och regeln ”nationell.stege.akut” avgör

  Regel: nationell.stege.tva_kommuner – Två kommuner

    Abstrakt Scenario: Är två kommuner oense begärs överflyttning
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet omsorgssvikt, måttlig
      Och socialtjänsten i Malmö och socialtjänsten i Lund är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”mellan kommuner”
      Och första steget är ”begäran om överflyttning”
      Och regeln ”nationell.stege.tva_kommuner” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Är kommunen oense med sig själv begärs ett beslut
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, lindrig
      Och socialtjänsten och LSS-handläggaren är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”enskilt beslut”
      Och regeln ”nationell.stege.tva_kommuner” avgör inte

    Scenario: Är det inte känt vilka som är oense frågar tjänsten
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, lindrig
      Och det är inte känt om någon är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/disputed_between” ställs
      Och regeln ”nationell.stege.tva_kommuner” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Två kommuner)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och socialtjänsten i Malmö och socialtjänsten i Lund är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.stege.tva_regioner – Två regioner, eller placerad över regiongränsen

    Abstrakt Scenario: Är barnet placerat i en annan region löses det mellan regionerna
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, svår
      Och barnet är placerat i HVB av Malmö i Göteborg enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”mellan regioner”
      Och regeln ”nationell.stege.tva_regioner” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Lund   | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Inom den egna regionen är det regionens sak
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”inom regionen”
      Och regeln ”nationell.stege.tva_regioner” avgör inte

    Scenario: Är det inte känt var barnet är placerat frågar tjänsten
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnet är placerat i HVB av Malmö
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/placement/placed_in_municipality” ställs
      Och regeln ”nationell.stege.tva_regioner” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Två regioner, eller placerad över regiongränsen)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och barnet är placerat i HVB av Malmö i Göteborg enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.stege.alla_nekar – Alla vårdnadshavare tackar nej

    Abstrakt Scenario: Säger alla vårdnadshavare nej prövas samtalet först igen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”alla vårdnadshavare nekar”
      Och första steget är ”nytt samtal om samtycke”
      Och regeln ”nationell.stege.alla_nekar” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Har de inte tillfrågats har ingen sagt nej
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är inte tillfrågade
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”inom regionen”
      Och regeln ”nationell.stege.alla_nekar” avgör inte

    Scenario: Är samtycket okänt frågar tjänsten vilken stege det blir
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”samtycke” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”samtycke” ställs
      Och regeln ”nationell.stege.alla_nekar” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Alla vårdnadshavare tackar nej)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.stege.en_nekar – En av två vårdnadshavare nekar

    Abstrakt Scenario: Samtycker bara en av två kan socialnämnden besluta
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är en av två
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”en vårdnadshavare nekar”
      Och regeln ”nationell.stege.en_nekar” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Nekar båda är det en annan stege
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är ingen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”alla vårdnadshavare nekar”
      Och regeln ”nationell.stege.en_nekar” avgör inte

    Scenario: Vet ingen om båda samtycker frågar tjänsten
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och ”samtycke” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”samtycke” ställs
      Och regeln ”nationell.stege.en_nekar” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (En av två vårdnadshavare nekar)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdnadshavarnas samtycke är en av två
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.stege.en_huvudman – Kommunen är också region

    Abstrakt Scenario: På Gotland löses oenighet mellan vård och socialtjänst inom den enda huvudmannen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Gotland
      Och barnet har behovet ångest, måttlig
      Och BUP och socialtjänsten är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”inom kommunen”
      Och första steget är ”närmaste chefer”
      Och regeln ”nationell.stege.en_huvudman” avgör

      Exempel:
        | dag        |
        | 2026-11-21 |
        | 2025-07-01 |

    Scenario: På fastlandet är huvudmännen flera
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och BUP och socialtjänsten är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”mellan huvudmän”
      Och regeln ”nationell.stege.en_huvudman” avgör inte

    Scenario: Är folkbokföringen inte känd frågar tjänsten efter den
      Givet ett barn på 12 år
      Och barnet har behovet ångest, måttlig
      Och BUP och socialtjänsten är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/registration/municipality” ställs
      Och regeln ”nationell.stege.en_huvudman” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Kommunen är också region)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Gotland
      Och barnet har behovet ångest, måttlig
      Och BUP och socialtjänsten är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.stege.ej_inledd – Anmälan har inte lett till utredning

    Abstrakt Scenario: Ledde anmälan inte till utredning görs en ny med begäran om återkoppling
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, lindrig
      Och rektor har skickat en remiss till socialtjänsten 2026-10-01 som är inte inledd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”orosanmälan utan åtgärd”
      Och regeln ”nationell.stege.ej_inledd” avgör

      Exempel:
        | kommun |
        | Malmö  |
        | Luleå  |

    Scenario: En mottagen anmälan är på väg
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och rektor har skickat en remiss till socialtjänsten 2026-10-01 som är mottagen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”inom regionen”
      Och regeln ”nationell.stege.ej_inledd” avgör inte

    Scenario: Ledde anmälan inte till utredning men samtycket är okänt frågar tjänsten
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och rektor har skickat en remiss till socialtjänsten 2026-10-01 som är inte inledd
      Och ”samtycke” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”samtycke” ställs
      Och regeln ”nationell.stege.ej_inledd” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Anmälan har inte lett till utredning)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 9 år, ångest (lindrig), elevhälsan har skickat en remiss till BUP 2026-11-02 som är inte inledd: oenigheten löses enligt stegen ”inom regionen”
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och elevhälsan har skickat en remiss till BUP 2026-11-02 som är inte inledd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”inom regionen”
      Och regeln ”nationell.stege.ej_inledd” avgör inte

  Regel: nationell.stege.tvist_inom_kommunen – Oenighet inom kommunens omsorg

    Abstrakt Scenario: Är socialtjänst och LSS oense begärs ett skriftligt beslut
      Givet ett barn på 10 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har behovet ångest, lindrig
      Och socialtjänsten och LSS-handläggaren är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”enskilt beslut”
      Och första steget är ”skriftligt beslut”
      Och regeln ”nationell.stege.tvist_inom_kommunen” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Är kommunen oense med regionen går frågan mellan huvudmännen
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har behovet ångest, lindrig
      Och socialtjänsten och BUP är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”mellan huvudmän”
      Och regeln ”nationell.stege.tvist_inom_kommunen” avgör inte

    Scenario: Är oenigheten inte känd frågar tjänsten om den
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och det är inte känt om någon är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/disputed_between” ställs
      Och regeln ”nationell.stege.tvist_inom_kommunen” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Oenighet inom kommunens omsorg)
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har behovet ångest, lindrig
      Och socialtjänsten och LSS-handläggaren är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.stege.tvist_mellan_huvudman – Oenighet mellan huvudmän

    Abstrakt Scenario: Är BUP och elevhälsan oense går frågan från chefer till forum
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och BUP och elevhälsan är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”mellan huvudmän”
      Och första steget är ”närmaste chefer”
      Och elevhälsan är medansvarig
      Och regeln ”nationell.stege.tvist_mellan_huvudman” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Är två mottagningar i regionen oense är det regionens sak
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och BUP och första linjen är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”inom regionen”
      Och regeln ”nationell.stege.tvist_mellan_huvudman” avgör inte

    Scenario: Vet ingen om någon är oense frågar tjänsten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och det är inte känt om någon är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/disputed_between” ställs
      Och regeln ”nationell.stege.tvist_mellan_huvudman” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Oenighet mellan huvudmän)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och BUP och elevhälsan är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.stege.tvist_inom_regionen – Oenighet inom regionen

    Abstrakt Scenario: Är BUP och habiliteringen oense avgör cheferna
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet stöd i lärandet, lindrig
      Och BUP och BUH är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”inom regionen”
      Och regeln ”nationell.stege.tvist_inom_regionen” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Är BUP och skolan oense räcker inte regionens chefer
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet stöd i lärandet, lindrig
      Och BUP och rektor är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”mellan huvudmän”
      Och regeln ”nationell.stege.tvist_inom_regionen” avgör inte

    Scenario: Är det okänt vilka som är oense kan det vara inom regionen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet stöd i lärandet, lindrig
      Och det är inte känt om någon är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/disputed_between” ställs
      Och regeln ”nationell.stege.tvist_inom_regionen” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Oenighet inom regionen)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet stöd i lärandet, lindrig
      Och BUP och BUH är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.stege.skydd – Oro för barnet som inte leder till åtgärd

    Abstrakt Scenario: Gäller det skydd är stegen att anmäla och följa upp
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet omsorgssvikt, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”orosanmälan utan åtgärd”
      Och första steget är ”orosanmälan”
      Och regeln ”nationell.stege.skydd” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Gäller det föräldrastöd begärs ett beslut
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”enskilt beslut”
      Och regeln ”nationell.stege.skydd” avgör inte

    Scenario: Är behovet inte känt kan det gälla skydd
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har ett behov som inte är känt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”behov” ställs
      Och regeln ”nationell.stege.skydd” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Oro för barnet som inte leder till åtgärd)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet omsorgssvikt, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 9 år, brottslighet (måttlig): oenigheten löses enligt stegen ”orosanmälan utan åtgärd”
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet brottslighet, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”orosanmälan utan åtgärd”
      Och regeln ”nationell.stege.skydd” avgör

  Regel: nationell.stege.kommunens_utbildning – Kommunens utbildningsansvar

    Abstrakt Scenario: Aktivitetsansvaret är kommunens och frågan går uppåt i kommunen
      Givet ett barn på 17 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar aktivitetsansvaret
      Och oenigheten löses enligt stegen ”inom kommunen”
      Och regeln ”nationell.stege.kommunens_utbildning” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: I gymnasieskolan går frågan till rektor
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet går i gymnasieskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”skolan”
      Och första steget är ”rektor”
      Och regeln ”nationell.stege.kommunens_utbildning” avgör inte

    Scenario: Är skolformen inte känd frågar tjänsten vilken stege det blir
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och ”skolform” är okänd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”skolform” ställs
      Och regeln ”nationell.stege.kommunens_utbildning” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Kommunens utbildningsansvar)
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 13 år, skolfrånvaro (måttlig), barnet går inte i någon skola: oenigheten löses enligt stegen ”inom kommunen”
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet går inte i någon skola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”inom kommunen”
      Och regeln ”nationell.stege.kommunens_utbildning” avgör

    Scenario: 17 år, skolfrånvaro (måttlig), förskola: oenigheten löses enligt stegen ”inom kommunen”
      Givet ett barn på 17 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, måttlig
      Och barnet går i förskola
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”inom kommunen”
      Och regeln ”nationell.stege.kommunens_utbildning” avgör

  Regel: nationell.stege.skola – Bara skolan berörs

    Abstrakt Scenario: Berörs bara skolan går frågan till rektor, huvudman och Skolinspektionen
      Givet ett barn på 11 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”skolan”
      Och första steget är ”rektor”
      Och regeln ”nationell.stege.skola” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Leder socialtjänsten är det en annan stege
      Givet ett barn på 11 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”mellan huvudmän”
      Och regeln ”nationell.stege.skola” avgör inte

    Scenario: Finns också ett behov som inte är känt frågar tjänsten
      Givet ett barn på 11 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har ett behov som inte är känt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”behov” ställs
      Och regeln ”nationell.stege.skola” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Bara skolan berörs)
      Givet ett barn på 11 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 11 år, skolfrånvaro (svår), föräldrastöd (lindrig): oenigheten löses enligt stegen ”mellan huvudmän”
      Givet ett barn på 11 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och barnet har behovet föräldrastöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”mellan huvudmän”
      Och regeln ”nationell.stege.skola” avgör inte

  Regel: nationell.stege.vantan – Lång väntan i vården

    Abstrakt Scenario: Har barnet väntat mer än nittio dagar ska regionen ordna vården hos någon annan
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, svår
      Och barnet har väntande kontakt med BUP sedan 2026-07-01
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”väntetid”
      Och första steget är ”vårdgarantienhet”
      Och regeln ”nationell.stege.vantan” avgör

      Exempel:
        | kommun |
        | Malmö  |
        | Luleå  |

    Scenario: Efter tre veckor har vårdgarantins tid inte gått ut
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har väntande kontakt med BUP sedan 2026-11-01
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”inom regionen”
      Och regeln ”nationell.stege.vantan” avgör inte

    Scenario: Är det inte känt sedan när barnet väntar frågar tjänsten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har väntande kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”väntat_dagar” ställs
      Och regeln ”nationell.stege.vantan” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Lång väntan i vården)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 13 år, skolfrånvaro (svår), väntande kontakt med BUP sedan 2026-07-01: regeln gäller inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och barnet har väntande kontakt med BUP sedan 2026-07-01
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.stege.vantan”

    Scenario: 13 år, nedstämdhet (svår), väntande kontakt med BUP sedan 2026-08-22: oenigheten löses enligt stegen ”väntetid”
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har väntande kontakt med BUP sedan 2026-08-22
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”väntetid”
      Och regeln ”nationell.stege.vantan” avgör

    Abstrakt Scenario: 13 år, nedstämdhet (svår), olika kontakter: oenigheten löses enligt stegen ”inom regionen”
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har väntande kontakt med <kontakt>
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”inom regionen”
      Och regeln ”nationell.stege.vantan” avgör inte

      Exempel:
        | kontakt                         |
        | BUP sedan 2026-08-23            |
        | socialtjänsten sedan 2026-08-22 |

    Scenario: 13 år, skolfrånvaro (svår), väntande kontakt med BUP sedan 2026-07-01: regeln gäller inte (Lång väntan i vården)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och barnet har väntande kontakt med BUP sedan 2026-07-01
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.stege.vantan”

  Regel: nationell.stege.insats_saknas – Insatsen finns inte på orten

    Abstrakt Scenario: Finns insatsen inte på orten ska regionen ge den på annat sätt
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, svår
      Och ”insats_finns_lokalt” är nej
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och oenigheten löses enligt stegen ”väntetid”
      Och regeln ”nationell.stege.insats_saknas” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Finns insatsen är det en fråga inom regionen
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och ”insats_finns_lokalt” är ja
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”inom regionen”
      Och regeln ”nationell.stege.insats_saknas” avgör inte

    Scenario: Är det inte känt om insatsen finns frågar tjänsten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och ”insats_finns_lokalt” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”insats_finns_lokalt” ställs
      Och regeln ”nationell.stege.insats_saknas” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Insatsen finns inte på orten)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och ”insats_finns_lokalt” är nej
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 13 år, skolfrånvaro (svår), insats finns lokalt nej: regeln gäller inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och ”insats_finns_lokalt” är nej
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.stege.insats_saknas”

    Scenario: 13 år, skolfrånvaro (svår), insats finns lokalt nej: regeln gäller inte (Insatsen finns inte på orten)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och ”insats_finns_lokalt” är nej
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.stege.insats_saknas”

  Regel: nationell.stege.bara_regionen – Bara regionen ansvarar

    Abstrakt Scenario: Hör alla behov till regionen går frågan uppåt i den
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet kroppsliga besvär, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”inom regionen”
      Och regeln ”nationell.stege.bara_regionen” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Är också skolan med är huvudmännen flera
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”mellan huvudmän”
      Och regeln ”nationell.stege.bara_regionen” avgör inte

    Scenario: Är samtycket inte känt är stegen inte säker
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet kroppsliga besvär, lindrig
      Och ”samtycke” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”samtycke” ställs
      Och regeln ”nationell.stege.bara_regionen” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Bara regionen ansvarar)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet kroppsliga besvär, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 13 år, ångest (måttlig), kroppsliga besvär (lindrig), pågående kontakt med socialtjänsten: oenigheten löses enligt stegen ”mellan huvudmän”
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet kroppsliga besvär, lindrig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”mellan huvudmän”
      Och regeln ”nationell.stege.bara_regionen” avgör inte

    Scenario: 13 år, ett behov som inte är känt, kroppsliga besvär (lindrig): oenigheten löses enligt stegen ”mellan huvudmän”
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har ett behov som inte är känt
      Och barnet har behovet kroppsliga besvär, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”mellan huvudmän”
      Och regeln ”nationell.stege.bara_regionen” avgör inte

    Abstrakt Scenario: 13 år, ångest (måttlig), kroppsliga besvär (lindrig), olika status: oenigheten löses enligt stegen ”inom regionen”
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet kroppsliga besvär, lindrig
      Och barnet har <status> kontakt med <kontakt>
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”inom regionen”
      Och regeln ”nationell.stege.bara_regionen” avgör

      Exempel:
        | status   | kontakt        |
        | pågående | BUP            |
        | avslutad | socialtjänsten |

    Scenario: 13 år, ångest (måttlig), kroppsliga besvär (lindrig), placerat i HVB av Malmö i Göteborg enligt SoL: regeln gäller inte
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet kroppsliga besvär, lindrig
      Och barnet är placerat i HVB av Malmö i Göteborg enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.stege.bara_regionen”

    Scenario: 13 år, ångest (måttlig), kroppsliga besvär (lindrig), placerat i HVB av Malmö i Göteborg enligt SoL: regeln gäller inte (Bara regionen ansvarar)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet kroppsliga besvär, lindrig
      Och barnet är placerat i HVB av Malmö i Göteborg enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.stege.bara_regionen”

  Regel: nationell.stege.bara_kommunen – Bara kommunens omsorg ansvarar

    Abstrakt Scenario: Hör allt till kommunens omsorg begärs ett beslut som går att överklaga
      Givet ett barn på 8 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet föräldrastöd, lindrig
      Och barnet har behovet funktionsstöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”enskilt beslut”
      Och regeln ”nationell.stege.bara_kommunen” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Är också skolan med i hemmets stöd är huvudmännen flera
      Givet ett barn på 8 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet insatser på hemmaplan, lindrig
      Och barnet har behovet stöd i lärandet, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”mellan huvudmän”
      Och regeln ”nationell.stege.bara_kommunen” avgör inte

    Scenario: Är samtycket okänt för familjens stöd är stegen inte säker
      Givet ett barn på 8 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet föräldrastöd, lindrig
      Och ”samtycke” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”samtycke” ställs
      Och regeln ”nationell.stege.bara_kommunen” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Bara kommunens omsorg ansvarar)
      Givet ett barn på 8 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet föräldrastöd, lindrig
      Och barnet har behovet funktionsstöd, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Abstrakt Scenario: 8 år, föräldrastöd (lindrig), funktionsstöd (lindrig), olika status: oenigheten löses enligt stegen ”enskilt beslut”
      Givet ett barn på 8 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet föräldrastöd, lindrig
      Och barnet har behovet funktionsstöd, lindrig
      Och barnet har <status> kontakt med <kontakt>
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”enskilt beslut”
      Och regeln ”nationell.stege.bara_kommunen” avgör

      Exempel:
        | status   | kontakt           |
        | pågående | socialtjänsten    |
        | väntande | BUP sedan 2026-10 |

    Scenario: 8 år, föräldrastöd (lindrig), funktionsstöd (lindrig), pågående kontakt med BUP: oenigheten löses enligt stegen ”mellan huvudmän”
      Givet ett barn på 8 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet föräldrastöd, lindrig
      Och barnet har behovet funktionsstöd, lindrig
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”mellan huvudmän”
      Och regeln ”nationell.stege.bara_kommunen” avgör inte

  Regel: nationell.stege.flera_huvudman – Flera huvudmän ansvarar

    Abstrakt Scenario: Delar vård och skola ansvaret går oenighet till det lokala forumet
      Givet ett barn på 13 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”mellan huvudmän”
      Och regeln ”nationell.stege.flera_huvudman” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Är det bara regionen räcker dess egen linje
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”inom regionen”
      Och regeln ”nationell.stege.flera_huvudman” avgör inte

    Scenario: Är samtycket okänt i ett delat ärende är stegen inte säker
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”samtycke” är okänt
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”samtycke” ställs
      Och regeln ”nationell.stege.flera_huvudman” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Flera huvudmän ansvarar)
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen
