// Generated from openapi/ by scripts/generate.ts. Change that, then run `npm run generate`.

import type * as T from './types.ts';

/** The settings a new merchant begins with. */
export const defaultSettings: Pick<T.Settings, T.SettingsSection> = {
  "general": {
    "name": "Shop",
    "currency": "CNY",
    "timeZone": "Asia/Shanghai",
    "locales": [
      "zh-CN",
      "en",
      "th",
      "vi"
    ],
    "defaultLocale": "zh-CN",
    "allowedOrigins": []
  },
  "sessions": {
    "maxTtlSeconds": 3600,
    "guestCodeTtlSeconds": 600,
    "guestMaxAttempts": 5,
    "orderLinkTtlDays": 30
  },
  "feedback": {
    "lowScore": {
      "nps": 6,
      "csat": 2,
      "ces": 3
    },
    "contactHours": 2,
    "reportHours": 48,
    "rewardPoints": 200,
    "rewardMinimumScore": null,
    "frequentOrders": 4,
    "highValueTiers": 1,
    "ratingsMaxAgeSeconds": 60
  },
  "surveys": {
    "quietDays": 7,
    "npsDays": 90,
    "editMinutes": 1440,
    "partialDays": 14,
    "promoterScore": 9,
    "linkDays": 90,
    "placementTokenMinutes": 1440,
    "surveys": [
      {
        "id": "relationship",
        "name": "Would you recommend us (returning customers)",
        "active": true,
        "placements": [
          "order-delivered",
          "link"
        ],
        "audience": {
          "relationship": "returning",
          "tiers": [],
          "segments": [],
          "signedIn": "customer"
        },
        "samplePercent": 100,
        "delayHours": 24,
        "expiresHours": 336,
        "anonymous": false,
        "exemptFromQuiet": false,
        "questions": [
          {
            "type": "score",
            "id": "recommend",
            "title": {
              "en": "How likely are you to recommend us to a friend?",
              "zh-CN": "您有多大可能把我们推荐给朋友？",
              "th": "คุณมีแนวโน้มจะแนะนำเราให้เพื่อนมากน้อยเพียงใด",
              "vi": "Bạn có sẵn lòng giới thiệu chúng tôi với bạn bè không?"
            },
            "help": null,
            "required": true,
            "when": [],
            "metric": "nps",
            "style": "numbers",
            "lowLabel": {
              "en": "Not at all",
              "zh-CN": "完全不会",
              "th": "ไม่แนะนำเลย",
              "vi": "Hoàn toàn không"
            },
            "highLabel": {
              "en": "Very likely",
              "zh-CN": "非常可能",
              "th": "แนะนำแน่นอน",
              "vi": "Rất sẵn lòng"
            }
          },
          {
            "type": "text",
            "id": "reason",
            "title": {
              "en": "What is the main reason for your score?",
              "zh-CN": "您打这个分数的主要原因是什么？",
              "th": "เหตุผลหลักที่คุณให้คะแนนนี้คืออะไร",
              "vi": "Lý do chính cho điểm số này là gì?"
            },
            "help": null,
            "required": false,
            "when": [],
            "maxLength": 2000
          },
          {
            "type": "text",
            "id": "care",
            "title": {
              "en": "What would make our personal service worth more to you?",
              "zh-CN": "怎样的专属服务对您更有价值？",
              "th": "บริการส่วนตัวแบบใดจะมีคุณค่ากับคุณมากขึ้น",
              "vi": "Dịch vụ riêng như thế nào sẽ hữu ích hơn với bạn?"
            },
            "help": null,
            "required": false,
            "when": [
              {
                "kind": "customer",
                "attribute": "tier",
                "anyOf": [
                  "gold",
                  "black-diamond"
                ]
              }
            ],
            "maxLength": 2000
          }
        ],
        "incentive": {
          "points": 200,
          "minimumScore": null
        },
        "title": null,
        "thanks": null
      },
      {
        "id": "delivered",
        "name": "After the delivery",
        "active": true,
        "placements": [
          "order-delivered"
        ],
        "audience": {
          "relationship": "any",
          "tiers": [],
          "segments": [],
          "signedIn": "any"
        },
        "samplePercent": 100,
        "delayHours": 24,
        "expiresHours": 336,
        "anonymous": false,
        "exemptFromQuiet": false,
        "questions": [
          {
            "type": "score",
            "id": "satisfaction",
            "title": {
              "en": "How satisfied are you with your order?",
              "zh-CN": "您对这次订单满意吗？",
              "th": "คุณพอใจกับคำสั่งซื้อนี้เพียงใด",
              "vi": "Bạn hài lòng với đơn hàng này đến mức nào?"
            },
            "help": null,
            "required": true,
            "when": [],
            "metric": "csat",
            "style": "faces",
            "lowLabel": null,
            "highLabel": null
          },
          {
            "type": "choice",
            "id": "reasons",
            "title": {
              "en": "What went wrong?",
              "zh-CN": "哪里让您不满意？",
              "th": "มีอะไรที่ไม่เป็นไปตามคาด",
              "vi": "Điều gì chưa ổn?"
            },
            "help": null,
            "required": false,
            "when": [
              {
                "kind": "score",
                "question": "satisfaction",
                "atLeast": null,
                "atMost": 3
              }
            ],
            "multiple": true,
            "options": [
              {
                "code": "productQuality",
                "label": {
                  "en": "The goods themselves",
                  "zh-CN": "商品本身",
                  "th": "ตัวสินค้า",
                  "vi": "Bản thân sản phẩm"
                }
              },
              {
                "code": "delivery",
                "label": {
                  "en": "Delivery took too long",
                  "zh-CN": "配送太慢",
                  "th": "จัดส่งช้าเกินไป",
                  "vi": "Giao hàng quá lâu"
                }
              },
              {
                "code": "packaging",
                "label": {
                  "en": "Packaging",
                  "zh-CN": "包装",
                  "th": "บรรจุภัณฑ์",
                  "vi": "Đóng gói"
                }
              },
              {
                "code": "service",
                "label": {
                  "en": "How we treated you",
                  "zh-CN": "服务态度",
                  "th": "การบริการของเรา",
                  "vi": "Cách chúng tôi phục vụ"
                }
              },
              {
                "code": "price",
                "label": {
                  "en": "Price",
                  "zh-CN": "价格",
                  "th": "ราคา",
                  "vi": "Giá cả"
                }
              }
            ],
            "other": true
          },
          {
            "type": "photo",
            "id": "photo",
            "title": {
              "en": "Would you show us?",
              "zh-CN": "可以拍给我们看看吗？",
              "th": "ช่วยถ่ายรูปให้เราดูได้ไหม",
              "vi": "Bạn có thể chụp cho chúng tôi xem không?"
            },
            "help": null,
            "required": false,
            "when": [
              {
                "kind": "choice",
                "question": "reasons",
                "anyOf": [
                  "productQuality",
                  "packaging"
                ]
              }
            ],
            "max": 3
          },
          {
            "type": "text",
            "id": "improve",
            "title": {
              "en": "What should we do better?",
              "zh-CN": "我们哪里可以做得更好？",
              "th": "เราควรปรับปรุงเรื่องใด",
              "vi": "Chúng tôi nên làm tốt hơn điều gì?"
            },
            "help": null,
            "required": false,
            "when": [
              {
                "kind": "score",
                "question": "satisfaction",
                "atLeast": null,
                "atMost": 3
              }
            ],
            "maxLength": 2000
          },
          {
            "type": "text",
            "id": "praise",
            "title": {
              "en": "What did you like best?",
              "zh-CN": "您最满意的是什么？",
              "th": "คุณชอบอะไรมากที่สุด",
              "vi": "Bạn thích điều gì nhất?"
            },
            "help": null,
            "required": false,
            "when": [
              {
                "kind": "score",
                "question": "satisfaction",
                "atLeast": 4,
                "atMost": null
              }
            ],
            "maxLength": 2000
          },
          {
            "type": "aspects",
            "id": "aspects",
            "title": {
              "en": "And one by one?",
              "zh-CN": "分项评价",
              "th": "แยกเป็นแต่ละด้าน",
              "vi": "Đánh giá từng mặt"
            },
            "help": null,
            "required": false,
            "when": [],
            "aspects": [
              {
                "code": "quality",
                "label": {
                  "en": "Quality of the goods",
                  "zh-CN": "商品质量",
                  "th": "คุณภาพสินค้า",
                  "vi": "Chất lượng sản phẩm"
                }
              },
              {
                "code": "packaging",
                "label": {
                  "en": "Packaging",
                  "zh-CN": "包装",
                  "th": "บรรจุภัณฑ์",
                  "vi": "Đóng gói"
                }
              },
              {
                "code": "speed",
                "label": {
                  "en": "Speed of the delivery",
                  "zh-CN": "配送速度",
                  "th": "ความเร็วในการจัดส่ง",
                  "vi": "Tốc độ giao hàng"
                }
              },
              {
                "code": "service",
                "label": {
                  "en": "Service",
                  "zh-CN": "服务",
                  "th": "การบริการ",
                  "vi": "Dịch vụ"
                }
              }
            ]
          },
          {
            "type": "choice",
            "id": "first-use",
            "title": {
              "en": "Was it clear how to use what you bought?",
              "zh-CN": "您买到的商品容易上手吗？",
              "th": "วิธีใช้สินค้าที่คุณซื้อชัดเจนหรือไม่",
              "vi": "Cách dùng sản phẩm có dễ hiểu không?"
            },
            "help": null,
            "required": false,
            "when": [
              {
                "kind": "customer",
                "attribute": "relationship",
                "anyOf": [
                  "new"
                ]
              }
            ],
            "multiple": false,
            "options": [
              {
                "code": "yes",
                "label": {
                  "en": "Yes",
                  "zh-CN": "容易",
                  "th": "ชัดเจน",
                  "vi": "Có"
                }
              },
              {
                "code": "partly",
                "label": {
                  "en": "In part",
                  "zh-CN": "一般",
                  "th": "บางส่วน",
                  "vi": "Một phần"
                }
              },
              {
                "code": "no",
                "label": {
                  "en": "No",
                  "zh-CN": "不容易",
                  "th": "ไม่ชัดเจน",
                  "vi": "Không"
                }
              }
            ],
            "other": false
          }
        ],
        "incentive": {
          "points": 200,
          "minimumScore": null
        },
        "title": null,
        "thanks": null
      },
      {
        "id": "return",
        "name": "After a return",
        "active": true,
        "placements": [
          "return-closed"
        ],
        "audience": {
          "relationship": "any",
          "tiers": [],
          "segments": [],
          "signedIn": "any"
        },
        "samplePercent": 100,
        "delayHours": 0,
        "expiresHours": 168,
        "anonymous": false,
        "exemptFromQuiet": false,
        "questions": [
          {
            "type": "score",
            "id": "effort",
            "title": {
              "en": "How easy was it to send your goods back?",
              "zh-CN": "这次退货方便吗？",
              "th": "การคืนสินค้าครั้งนี้ง่ายเพียงใด",
              "vi": "Việc trả hàng lần này dễ dàng đến mức nào?"
            },
            "help": null,
            "required": true,
            "when": [],
            "metric": "ces",
            "style": "numbers",
            "lowLabel": {
              "en": "Very hard",
              "zh-CN": "非常麻烦",
              "th": "ยากมาก",
              "vi": "Rất khó"
            },
            "highLabel": {
              "en": "Very easy",
              "zh-CN": "非常方便",
              "th": "ง่ายมาก",
              "vi": "Rất dễ"
            }
          },
          {
            "type": "text",
            "id": "improve",
            "title": {
              "en": "What made it hard?",
              "zh-CN": "哪里让您觉得麻烦？",
              "th": "อะไรที่ทำให้ยุ่งยาก",
              "vi": "Điều gì gây khó khăn?"
            },
            "help": null,
            "required": false,
            "when": [
              {
                "kind": "score",
                "question": "effort",
                "atLeast": null,
                "atMost": 4
              }
            ],
            "maxLength": 2000
          }
        ],
        "incentive": null,
        "title": null,
        "thanks": null
      },
      {
        "id": "cashback",
        "name": "After a payout",
        "active": true,
        "placements": [
          "claim-paid"
        ],
        "audience": {
          "relationship": "any",
          "tiers": [],
          "segments": [],
          "signedIn": "any"
        },
        "samplePercent": 100,
        "delayHours": 0,
        "expiresHours": 168,
        "anonymous": false,
        "exemptFromQuiet": false,
        "questions": [
          {
            "type": "score",
            "id": "satisfaction",
            "title": {
              "en": "How satisfied are you with your cashback?",
              "zh-CN": "您对这次返现满意吗？",
              "th": "คุณพอใจกับเงินคืนครั้งนี้เพียงใด",
              "vi": "Bạn hài lòng với lần hoàn tiền này đến mức nào?"
            },
            "help": null,
            "required": true,
            "when": [],
            "metric": "csat",
            "style": "stars",
            "lowLabel": null,
            "highLabel": null
          },
          {
            "type": "aspects",
            "id": "aspects",
            "title": {
              "en": "And one by one?",
              "zh-CN": "分项评价",
              "th": "แยกเป็นแต่ละด้าน",
              "vi": "Đánh giá từng mặt"
            },
            "help": null,
            "required": false,
            "when": [],
            "aspects": [
              {
                "code": "attitude",
                "label": {
                  "en": "Friendliness",
                  "zh-CN": "服务态度",
                  "th": "ความเป็นมิตร",
                  "vi": "Thái độ phục vụ"
                }
              },
              {
                "code": "speed",
                "label": {
                  "en": "Speed of our answers",
                  "zh-CN": "响应速度",
                  "th": "ความเร็วในการตอบ",
                  "vi": "Tốc độ phản hồi"
                }
              },
              {
                "code": "solved",
                "label": {
                  "en": "Problem solved",
                  "zh-CN": "问题解决",
                  "th": "การแก้ปัญหา",
                  "vi": "Giải quyết vấn đề"
                }
              },
              {
                "code": "transparency",
                "label": {
                  "en": "Clear at every step",
                  "zh-CN": "流程透明",
                  "th": "ความชัดเจนของขั้นตอน",
                  "vi": "Sự minh bạch của quy trình"
                }
              }
            ]
          },
          {
            "type": "text",
            "id": "improve",
            "title": {
              "en": "What should we do better?",
              "zh-CN": "我们哪里可以做得更好？",
              "th": "เราควรปรับปรุงเรื่องใด",
              "vi": "Chúng tôi nên làm tốt hơn điều gì?"
            },
            "help": null,
            "required": false,
            "when": [
              {
                "kind": "score",
                "question": "satisfaction",
                "atLeast": null,
                "atMost": 3
              }
            ],
            "maxLength": 2000
          }
        ],
        "incentive": null,
        "title": null,
        "thanks": null
      },
      {
        "id": "kiosk",
        "name": "Screen in the shop",
        "active": true,
        "placements": [
          "kiosk"
        ],
        "audience": {
          "relationship": "any",
          "tiers": [],
          "segments": [],
          "signedIn": "any"
        },
        "samplePercent": 100,
        "delayHours": 0,
        "expiresHours": 8760,
        "anonymous": true,
        "exemptFromQuiet": true,
        "questions": [
          {
            "type": "score",
            "id": "satisfaction",
            "title": {
              "en": "How was your visit today?",
              "zh-CN": "您今天的购物体验如何？",
              "th": "การมาใช้บริการวันนี้เป็นอย่างไร",
              "vi": "Hôm nay bạn thấy thế nào?"
            },
            "help": null,
            "required": true,
            "when": [],
            "metric": "csat",
            "style": "faces",
            "lowLabel": null,
            "highLabel": null
          },
          {
            "type": "choice",
            "id": "reasons",
            "title": {
              "en": "What should be better?",
              "zh-CN": "哪里需要改进？",
              "th": "อะไรที่ควรดีขึ้น",
              "vi": "Điều gì nên tốt hơn?"
            },
            "help": null,
            "required": false,
            "when": [
              {
                "kind": "score",
                "question": "satisfaction",
                "atLeast": null,
                "atMost": 3
              }
            ],
            "multiple": true,
            "options": [
              {
                "code": "staff",
                "label": {
                  "en": "Staff",
                  "zh-CN": "店员",
                  "th": "พนักงาน",
                  "vi": "Nhân viên"
                }
              },
              {
                "code": "waiting",
                "label": {
                  "en": "Waiting",
                  "zh-CN": "等候时间",
                  "th": "การรอคิว",
                  "vi": "Thời gian chờ"
                }
              },
              {
                "code": "choice",
                "label": {
                  "en": "Choice of goods",
                  "zh-CN": "商品种类",
                  "th": "ความหลากหลายของสินค้า",
                  "vi": "Sự lựa chọn hàng hóa"
                }
              },
              {
                "code": "price",
                "label": {
                  "en": "Prices",
                  "zh-CN": "价格",
                  "th": "ราคา",
                  "vi": "Giá cả"
                }
              },
              {
                "code": "tidiness",
                "label": {
                  "en": "Tidiness",
                  "zh-CN": "整洁",
                  "th": "ความสะอาด",
                  "vi": "Sự gọn gàng"
                }
              }
            ],
            "other": false
          }
        ],
        "incentive": null,
        "title": null,
        "thanks": null
      }
    ]
  },
  "cases": {
    "priorityHours": {
      "normal": 24,
      "important": 12,
      "major": 2
    },
    "escalationHours": [
      24,
      72,
      168
    ],
    "confirmDays": 7,
    "followUpHours": {
      "normal": 48,
      "important": 24,
      "major": 24
    },
    "linkDays": 180
  },
  "returns": {
    "windowDays": 7,
    "categoryRules": [
      {
        "category": "jewellery",
        "windowDays": 100,
        "excluded": false
      },
      {
        "category": "custom-made",
        "windowDays": null,
        "excluded": true
      }
    ],
    "reviewHours": 48,
    "inspectionHours": 48,
    "refundHours": 48,
    "infoDays": 14,
    "shipByDays": 28,
    "reasons": [
      {
        "code": "changedMind",
        "label": null,
        "evidence": "disabled",
        "resolutions": [
          "refund",
          "exchange"
        ]
      },
      {
        "code": "wrongSize",
        "label": null,
        "evidence": "disabled",
        "resolutions": [
          "refund",
          "exchange"
        ]
      },
      {
        "code": "notAsDescribed",
        "label": null,
        "evidence": "disabled",
        "resolutions": [
          "refund",
          "exchange"
        ]
      },
      {
        "code": "arrivedLate",
        "label": null,
        "evidence": "disabled",
        "resolutions": [
          "refund",
          "exchange"
        ]
      },
      {
        "code": "damaged",
        "label": null,
        "evidence": "required",
        "resolutions": [
          "refund",
          "exchange"
        ]
      },
      {
        "code": "defective",
        "label": null,
        "evidence": "required",
        "resolutions": [
          "refund",
          "exchange"
        ]
      },
      {
        "code": "wrongItem",
        "label": null,
        "evidence": "required",
        "resolutions": [
          "refund",
          "exchange"
        ]
      },
      {
        "code": "other",
        "label": null,
        "evidence": "optional",
        "resolutions": [
          "refund",
          "exchange"
        ]
      }
    ],
    "maxOpenPerCustomer": 10,
    "timelineNotes": {}
  },
  "authority": {
    "refundLimits": {
      "agent": 20000,
      "manager": 50000,
      "finance": null,
      "admin": null
    }
  },
  "points": {
    "earn": {
      "points": 1,
      "perMinor": 100
    },
    "pendingUntil": "returnWindowEnd",
    "expiryMonths": 12,
    "expiringSoonDays": 90,
    "tierWindowDays": 365,
    "tiers": [
      {
        "id": "member",
        "name": {
          "en": "Member",
          "zh-CN": "会员"
        },
        "threshold": 0,
        "pricePercent": 100,
        "earnBonusPercent": 0,
        "freeReturns": 0
      },
      {
        "id": "gold",
        "name": {
          "en": "Gold",
          "zh-CN": "金卡"
        },
        "threshold": 1000000,
        "pricePercent": 95,
        "earnBonusPercent": 0,
        "freeReturns": 2
      },
      {
        "id": "black-diamond",
        "name": {
          "en": "Black Diamond",
          "zh-CN": "黑钻"
        },
        "threshold": 5000000,
        "pricePercent": 90,
        "earnBonusPercent": 10,
        "freeReturns": 6
      }
    ],
    "birthdayMultiplier": 2,
    "value": {
      "points": 1000,
      "minor": 1500
    },
    "rewards": [
      {
        "id": "rwd_voucher-15",
        "name": {
          "en": "Voucher 15",
          "zh-CN": "15 元代金券"
        },
        "description": null,
        "kind": "voucher",
        "points": 1000,
        "value": 1500,
        "validDays": 90
      },
      {
        "id": "rwd_voucher-30",
        "name": {
          "en": "Voucher 30",
          "zh-CN": "30 元代金券"
        },
        "description": null,
        "kind": "voucher",
        "points": 2000,
        "value": 3000,
        "validDays": 90
      },
      {
        "id": "rwd_voucher-75",
        "name": {
          "en": "Voucher 75",
          "zh-CN": "75 元代金券"
        },
        "description": null,
        "kind": "voucher",
        "points": 5000,
        "value": 7500,
        "validDays": 90
      }
    ]
  },
  "cashback": {
    "campaigns": [],
    "reviewHours": 48,
    "payoutHours": 72,
    "infoDays": 14
  },
  "uploads": {
    "maxBytes": 10485760,
    "types": [
      "image/jpeg",
      "image/png",
      "image/webp",
      "application/pdf"
    ]
  },
  "limits": {
    "requestsPerMinute": 6000,
    "anonymousFeedbackPerMinute": 60,
    "guestChallengesPerHour": 5
  }
};

/** The names of the sections, in the order of the document. */
export const settingsSections = ['general', 'sessions', 'feedback', 'surveys', 'cases', 'returns', 'authority', 'points', 'cashback', 'uploads', 'limits'] as const;
