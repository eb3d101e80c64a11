# language: sv
Egenskap: Vem håller barnet tills nästa har börjat

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: nationell.hallare.akut_slutenvard – Avdelningen behåller barnet i akut läge

    Abstrakt Scenario: Avdelningen behåller barnet när läget blir akut igen
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet suicidalitet, akut
      Och barnet har pågående kontakt med BUP i slutenvård
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP-akut
      Och BUP håller barnet
      Och regeln ”nationell.hallare.akut_slutenvard” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: I öppenvård är det den som står med barnet som stannar
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller BUP barnet
      Och regeln ”nationell.hallare.akut_slutenvard” avgör inte

    Scenario: Är kontakterna inte kända håller den akuta hjälpen så länge
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller BUP-akut barnet
      Och svaret är preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”nationell.hallare.akut_slutenvard” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Avdelningen behåller barnet i akut läge)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och barnet har pågående kontakt med BUP i slutenvård
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 15 år, suicidalitet (akut), pågående kontakt med BUP i slutenvård, pågående kontakt med BUH: BUP håller barnet
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och barnet har pågående kontakt med BUP i slutenvård
      Och barnet har pågående kontakt med BUH
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller BUP barnet
      Och regeln ”nationell.hallare.akut_slutenvard” avgör

    Scenario: 15 år, suicidalitet (akut), kontakt med BUP i slutenvård: regeln gäller inte
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och barnet har kontakt med BUP i slutenvård
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.hallare.akut_slutenvard”

  Regel: nationell.hallare.akut_kontakt – Den som står med barnet stannar i akut läge

    Abstrakt Scenario: Elevhälsan som upptäckte faran stannar hos barnet
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet suicidalitet, akut
      Och barnet har pågående kontakt med elevhälsan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP-akut
      Och elevhälsan håller barnet
      Och regeln ”nationell.hallare.akut_kontakt” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Finns ingen kontakt håller den akuta hjälpen
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller BUP-akut barnet
      Och regeln ”nationell.hallare.akut_kontakt” avgör inte

    Scenario: Är kontakterna okända frågar tjänsten vem som står med barnet
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”nationell.hallare.akut_kontakt” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Den som står med barnet stannar i akut läge)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och barnet har pågående kontakt med elevhälsan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 15 år, suicidalitet (akut), kontakt med LSS-handläggaren: regeln gäller inte
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och barnet har kontakt med LSS-handläggaren
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.hallare.akut_kontakt”

    Scenario: 15 år, suicidalitet (akut), pågående kontakt med elevhälsan, kontakt med BUH: elevhälsan håller barnet
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och barnet har pågående kontakt med elevhälsan
      Och barnet har kontakt med BUH
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller elevhälsan barnet
      Och regeln ”nationell.hallare.akut_kontakt” avgör

  Regel: nationell.hallare.akut – Akuta hjälpen håller barnet

    Abstrakt Scenario: Utan andra kontakter håller BUP-akut från första samtalet
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet suicidalitet, akut
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så håller BUP-akut barnet
      Och regeln ”nationell.hallare.akut” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Är läget inte akut håller någon annan
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller BUP barnet
      Och regeln ”nationell.hallare.akut” avgör inte

    Scenario: Kontakter som ingen har frågat om gör svaret preliminärt
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller BUP-akut barnet
      Och svaret är preliminärt
      Och regeln ”nationell.hallare.akut” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Akuta hjälpen håller barnet)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet suicidalitet, akut
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.hallare.slutenvard – Avdelningen behåller barnet tills nästa är på plats

    Abstrakt Scenario: Avdelningen behåller barnet tills ett hem är ordnat
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet placering, svår
      Och barnet har pågående kontakt med BUP i slutenvård
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och BUP håller barnet
      Och regeln ”nationell.hallare.slutenvard” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En kontakt i öppenvård är ingen avdelning
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet placering, svår
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar socialtjänsten
      Och regeln ”nationell.hallare.slutenvard” avgör inte

    Scenario: Är kontakten med avdelningen av okänd status frågar tjänsten
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet placering, svår
      Och barnet har kontakt med BUP i slutenvård
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts/0/status” ställs
      Och regeln ”nationell.hallare.slutenvard” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Avdelningen behåller barnet tills nästa är på plats)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet placering, svår
      Och barnet har pågående kontakt med BUP i slutenvård
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 15 år, placering (svår), pågående kontakt med BUP i slutenvård, pågående kontakt med BUH: BUP håller barnet
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet placering, svår
      Och barnet har pågående kontakt med BUP i slutenvård
      Och barnet har pågående kontakt med BUH
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller BUP barnet
      Och regeln ”nationell.hallare.slutenvard” avgör

  Regel: nationell.hallare.huvudansvarig_har_kontakt – Den huvudansvariga som redan träffar barnet

    Abstrakt Scenario: BUP som redan träffar barnet håller det
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med BUP
      Och barnet har pågående kontakt med elevhälsan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och BUP håller barnet
      Och regeln ”nationell.hallare.huvudansvarig_har_kontakt” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Har någon annan i vården kontakt håller den
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med första linjen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och första linjen håller barnet
      Och regeln ”nationell.hallare.huvudansvarig_har_kontakt” avgör inte

    Scenario: Är status för kontakten med den huvudansvariga okänd frågar tjänsten
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har kontakt med BUP
      Och barnet har pågående kontakt med elevhälsan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts/0/status” ställs
      Och regeln ”nationell.hallare.huvudansvarig_har_kontakt” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Den huvudansvariga som redan träffar barnet)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med BUP
      Och barnet har pågående kontakt med elevhälsan
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.hallare.socialt_arende – Kommunens pågående ärende

    Abstrakt Scenario: Socialtjänstens ärende håller barnet tills LSS har börjat
      Givet ett barn på 10 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har diagnosen autism, fastställd
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar LSS-handläggaren
      Och socialtjänsten håller barnet
      Och regeln ”nationell.hallare.socialt_arende” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Leder vården håller inte kommunens ärende barnet
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har pågående kontakt med socialtjänsten
      Och barnet har pågående kontakt med första linjen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och första linjen håller barnet
      Och regeln ”nationell.hallare.socialt_arende” avgör inte

    Scenario: Är kontakterna okända håller den huvudansvariga så länge
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har diagnosen autism, fastställd
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller LSS-handläggaren barnet
      Och svaret är preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”nationell.hallare.socialt_arende” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Kommunens pågående ärende)
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har diagnosen autism, fastställd
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 10 år, funktionsstöd (måttlig), autism, fastställd, pågående kontakt med socialtjänsten, väntande kontakt med socialjouren: regeln gäller
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har diagnosen autism, fastställd
      Och barnet har pågående kontakt med socialtjänsten
      Och barnet har väntande kontakt med socialjouren
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör regeln ”nationell.hallare.socialt_arende”

    Scenario: 10 år, funktionsstöd (måttlig), autism, fastställd, pågående kontakt med socialtjänsten, väntande kontakt med socialjouren: regeln gäller inte
      Givet ett barn på 10 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet funktionsstöd, måttlig
      Och barnet har diagnosen autism, fastställd
      Och barnet har pågående kontakt med socialtjänsten
      Och barnet har väntande kontakt med socialjouren
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.huvudman.akut”
      Och regeln ”nationell.hallare.socialt_arende” avgör

  Regel: nationell.hallare.rektor – Skolan håller i skolfrågan från första dagen

    Abstrakt Scenario: Rektor håller i skolfrågan från första dagen
      Givet ett barn på 11 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så håller rektor barnet
      Och regeln ”nationell.hallare.rektor” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Leder vården håller inte rektor barnet
      Givet ett barn på 11 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har behovet kroppsliga besvär, lindrig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller vårdcentralen barnet
      Och regeln ”nationell.hallare.rektor” avgör inte

    Scenario: Går barnet kanske i förskola frågar tjänsten
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och ”skolform” är okänd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller rektor barnet
      Och svaret är preliminärt
      Och frågan om ”skolform” ställs
      Och regeln ”nationell.hallare.rektor” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Skolan håller i skolfrågan från första dagen)
      Givet ett barn på 11 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 11 år, ångest (lindrig, orsak skolan): rektor håller barnet
      Givet ett barn på 11 år
      Och barnet är folkbokfört i Luleå
      Och barnet har behovet ångest, lindrig, orsak skolan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller rektor barnet
      Och regeln ”nationell.hallare.rektor” avgör

  Regel: nationell.hallare.vardkontakt – Vårdens pågående kontakt

    Abstrakt Scenario: Första linjen håller barnet tills BUP har haft sitt första besök
      Givet ett barn på 15 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med första linjen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och första linjen håller barnet
      Och regeln ”nationell.hallare.vardkontakt” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Socialtjänsten är ingen vårdkontakt, men håller barnet av en annan regel
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller socialtjänsten barnet
      Och regeln ”nationell.hallare.vardkontakt” avgör inte

    Scenario: Är vårdens kontakter okända håller BUP så länge
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller BUP barnet
      Och svaret är preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”nationell.hallare.vardkontakt” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Vårdens pågående kontakt)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med första linjen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 15 år, skolfrånvaro (svår), pågående kontakt med första linjen: regeln gäller inte
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och barnet har pågående kontakt med första linjen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.hallare.vardkontakt”

    Scenario: 15 år, nedstämdhet (svår), pågående kontakt med första linjen, kontakt med BUP: första linjen håller barnet
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med första linjen
      Och barnet har kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller första linjen barnet
      Och regeln ”nationell.hallare.vardkontakt” avgör

    Scenario: 15 år, nedstämdhet (svår), pågående kontakt med socialtjänsten, pågående kontakt med SOS 112: SOS 112 håller barnet
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har pågående kontakt med socialtjänsten
      Och barnet har pågående kontakt med SOS 112
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller SOS 112 barnet
      Och regeln ”nationell.hallare.vardkontakt” avgör

    Scenario: 15 år, skolfrånvaro (svår), pågående kontakt med första linjen: regeln gäller inte (Vårdens pågående kontakt)
      Givet ett barn på 15 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet skolfrånvaro, svår
      Och barnet har pågående kontakt med första linjen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.hallare.vardkontakt”

  Regel: nationell.hallare.skolkontakt – Skolans pågående kontakt

    Abstrakt Scenario: Elevhälsan som känner barnet håller det tills förskolan har börjat
      Givet ett barn på 5 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet går i förskola
      Och barnet har pågående kontakt med hemkommunen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar förskolan
      Och hemkommunen håller barnet
      Och regeln ”nationell.hallare.skolkontakt” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Leder rektor är det rektor som håller
      Givet ett barn på 11 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet har pågående kontakt med elevhälsan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller rektor barnet
      Och regeln ”nationell.hallare.skolkontakt” avgör inte

    Scenario: Är förskolebarnets kontakter okända håller förskolan så länge
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet går i förskola
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller förskolan barnet
      Och svaret är preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”nationell.hallare.skolkontakt” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Skolans pågående kontakt)
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet går i förskola
      Och barnet har pågående kontakt med hemkommunen
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Abstrakt Scenario: 5 år, olika behov, förskola, olika status: regeln gäller inte
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet <behov>
      Och barnet går i förskola
      Och barnet har <status> kontakt med <kontakt>
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.hallare.skolkontakt”

      Exempel:
        | behov                    | status   | kontakt     |
        | ångest, måttlig          | pågående | hemkommunen |
        | stöd i lärandet, måttlig | väntande | elevhälsan  |

    Scenario: 5 år, stöd i lärandet (måttlig), förskola, pågående kontakt med socialtjänsten: socialtjänsten håller barnet
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet går i förskola
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller socialtjänsten barnet
      Och regeln ”nationell.hallare.skolkontakt” avgör inte

    Scenario: 5 år, stöd i lärandet (måttlig), förskola, pågående kontakt med hemkommunen, väntande kontakt med elevhälsan: hemkommunen håller barnet
      Givet ett barn på 5 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet stöd i lärandet, måttlig
      Och barnet går i förskola
      Och barnet har pågående kontakt med hemkommunen
      Och barnet har väntande kontakt med elevhälsan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller hemkommunen barnet
      Och regeln ”nationell.hallare.skolkontakt” avgör

  Regel: nationell.hallare.placerande_kommun – Kommunen som placerat håller barnet

    Abstrakt Scenario: Kommunen som har placerat barnet håller det tills BUP har börjat
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, svår
      Och barnet är placerat i familjehem av Karlstad i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och socialtjänsten i Karlstad håller barnet
      Och regeln ”nationell.hallare.placerande_kommun” avgör

      Exempel:
        | kommun    | dag        |
        | Karlstad  | 2026-11-21 |
        | Filipstad | 2026-11-21 |
        | Karlstad  | 2025-07-01 |

    Scenario: Ett barn som bor hemma har ingen placerande kommun
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, svår
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller BUP barnet
      Och regeln ”nationell.hallare.placerande_kommun” avgör inte

    Scenario: Är det placerade barnets kontakter okända håller kommunen så länge
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Karlstad
      Och barnet har behovet ångest, svår
      Och barnet är placerat i familjehem av Karlstad i Malmö enligt SoL
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”nationell.hallare.placerande_kommun” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Kommunen som placerat håller barnet)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Karlstad
      Och barnet har behovet ångest, svår
      Och barnet är placerat i familjehem av Karlstad i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.hallare.avsandare – Den som skickade remissen håller barnet

    Abstrakt Scenario: Vårdcentralen som skickade remissen håller barnet tills BUP har träffat det
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, svår
      Och vårdcentralen har skickat en remiss till BUP 2026-10-01 som är mottagen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och vårdcentralen håller barnet
      Och regeln ”nationell.hallare.avsandare” avgör

      Exempel:
        | kommun |
        | Malmö  |
        | Luleå  |

    Scenario: En remiss som inte är besvarad flyttar inte ansvaret till avsändaren
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och vårdcentralen har skickat en remiss till BUP 2026-10-01 som är obesvarad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller BUP barnet
      Och regeln ”nationell.hallare.avsandare” avgör inte

    Scenario: Har familjen själv sökt finns ingen avsändare som håller
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och vårdnadshavare har skickat en remiss till BUP 2026-10-01 som är mottagen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller BUP barnet
      Och regeln ”nationell.hallare.avsandare” avgör inte

    Scenario: Är kontakterna inte kända håller avsändaren så länge, och tjänsten frågar
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och vårdcentralen har skickat en remiss till BUP 2026-10-01 som är mottagen
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller vårdcentralen barnet
      Och svaret är preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”nationell.hallare.avsandare” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Den som skickade remissen håller barnet)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

    Scenario: 14 år, ångest (måttlig), vårdcentralen har skickat en remiss till BUP 2026-10-01 som är mottagen: regeln gäller inte
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, måttlig
      Och vårdcentralen har skickat en remiss till BUP 2026-10-01 som är mottagen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så avgör inte regeln ”nationell.hallare.avsandare”

    Scenario: 14 år, nedstämdhet (svår), vårdcentralen har skickat en remiss till BUP 2026-10-01 som är mottagen, elevhälsan har skickat en remiss till BUP 2026-11-02 som är obesvarad: vårdcentralen håller barnet
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och vårdcentralen har skickat en remiss till BUP 2026-10-01 som är mottagen
      Och elevhälsan har skickat en remiss till BUP 2026-11-02 som är obesvarad
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller vårdcentralen barnet
      Och regeln ”nationell.hallare.avsandare” avgör

    Scenario: 14 år, nedstämdhet (svår), vårdcentralen har skickat en remiss till BUP 2026-10-01 som är mottagen, elevhälsan har skickat en remiss till socialtjänsten 2026-11-02 som är mottagen: vårdcentralen håller barnet
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och vårdcentralen har skickat en remiss till BUP 2026-10-01 som är mottagen
      Och elevhälsan har skickat en remiss till socialtjänsten 2026-11-02 som är mottagen
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller vårdcentralen barnet
      Och regeln ”nationell.hallare.avsandare” avgör

  Regel: nationell.hallare.pagaende_kontakt – Den som redan har kontakt håller barnet

    Abstrakt Scenario: Socialtjänsten som känner barnet håller det tills vården har börjat
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, lindrig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar första linjen
      Och socialtjänsten håller barnet
      Och regeln ”nationell.hallare.pagaende_kontakt” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: En avslutad kontakt håller ingen
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och barnet har avslutad kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller första linjen barnet
      Och regeln ”nationell.hallare.pagaende_kontakt” avgör inte

    Scenario: Är kontaktens status inte känd frågar tjänsten om den pågår
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och barnet har kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts/0/status” ställs
      Och regeln ”nationell.hallare.pagaende_kontakt” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Den som redan har kontakt håller barnet)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet ångest, lindrig
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.hallare.vantar – Den som har barnet i kö håller det

    Abstrakt Scenario: Den som har barnet i kö håller det
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet nedstämdhet, svår
      Och barnet har väntande kontakt med BUP sedan 2026-11-02
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller BUP barnet
      Och regeln ”nationell.hallare.vantar” avgör

      Exempel:
        | kommun |
        | Malmö  |
        | Luleå  |

    Scenario: Väntar barnet hos någon annan håller den huvudansvariga
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnet har väntande kontakt med vårdcentralen sedan 2026-11-02
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller BUP barnet
      Och regeln ”nationell.hallare.vantar” avgör inte

    Scenario: Är kontakterna okända är det inte känt om barnet väntar
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”nationell.hallare.vantar” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (Den som har barnet i kö håller det)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet nedstämdhet, svår
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.hallare.huvudansvarig – Den huvudansvariga håller barnet

    Abstrakt Scenario: Finns ingen annan håller den huvudansvariga barnet
      Givet ett barn på 12 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet kroppsliga besvär, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så håller vårdcentralen barnet
      Och regeln ”nationell.hallare.huvudansvarig” avgör

      Exempel:
        | kommun | dag        |
        | Malmö  | 2026-11-21 |
        | Luleå  | 2026-11-21 |
        | Malmö  | 2025-07-01 |

    Scenario: Finns en kontakt håller den
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär, lindrig
      Och barnet har pågående kontakt med elevhälsan
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller elevhälsan barnet
      Och regeln ”nationell.hallare.huvudansvarig” avgör inte

    Scenario: Är ingenting känt om kontakter håller den huvudansvariga så länge
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär, lindrig
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller vårdcentralen barnet
      Och svaret är preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och regeln ”nationell.hallare.huvudansvarig” avgör

    Scenario: Dagen före 1 juli 2025 finns inga regler (Den huvudansvariga håller barnet)
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Malmö
      Och barnet har behovet kroppsliga besvär, lindrig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen

  Regel: nationell.hallare.placerad_enligt_lss – LSS-handläggaren håller barnet som bor enligt LSS

    Abstrakt Scenario: Bor barnet enligt LSS håller LSS-handläggaren det tills vården har börjat
      Givet ett barn på 14 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet ångest, svår
      Och barnet är placerat i LSS-boende av Lund i Malmö enligt LSS
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar BUP
      Och LSS-handläggaren i Lund håller barnet
      Och regeln ”nationell.hallare.placerad_enligt_lss” avgör

      Exempel:
        | kommun | dag        |
        | Lund   | 2026-11-21 |
        | Eslöv  | 2026-11-21 |
        | Lund   | 2025-07-01 |

    Scenario: Bor barnet i familjehem enligt SoL håller socialtjänsten
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet ångest, svår
      Och barnet är placerat i familjehem av Lund i Malmö enligt SoL
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller socialtjänsten i Lund barnet
      Och regeln ”nationell.hallare.placerad_enligt_lss” avgör inte

    Scenario: Är lagrummet för placeringen inte känt håller socialtjänsten så länge
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet ångest, svår
      Och barnet är placerat i LSS-boende av Lund i Malmö
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så håller socialtjänsten i Lund barnet
      Och svaret är preliminärt
      Och frågan om ”placeringsgrund” ställs
      Och regeln ”nationell.hallare.placerad_enligt_lss” avgör inte

    Scenario: Dagen före 1 juli 2025 finns inga regler (LSS-handläggaren håller barnet som bor enligt LSS)
      Givet ett barn på 14 år
      Och barnet är folkbokfört i Lund
      Och barnet har behovet ångest, svår
      Och barnet är placerat i LSS-boende av Lund i Malmö enligt LSS
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-06-30
      När ärendet bedöms
      Så finns inga regler för dagen
