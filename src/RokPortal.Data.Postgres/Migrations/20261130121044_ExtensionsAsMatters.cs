using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RokPortal.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ExtensionsAsMatters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_AgendaItems_Agreements_AgreementId",
                table: "AgendaItems");

            migrationBuilder.DropIndex(
                name: "IX_AgendaItems_AgreementId",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "AgreementId",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "ExtendTo",
                table: "AgendaItems");

            migrationBuilder.AddColumn<int>(
                name: "CarriedVersion",
                table: "AgendaItems",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ExtensionProposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposalNumber = table.Column<int>(type: "integer", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    IsDecided = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    CreatedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatedBy = table.Column<string>(type: "text", nullable: false),
                    ChangedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ChangedBy = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExtensionProposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExtensionProposals_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ExtensionProposals_AgreementId",
                table: "ExtensionProposals",
                column: "AgreementId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ExtensionProposals");

            migrationBuilder.DropColumn(
                name: "CarriedVersion",
                table: "AgendaItems");

            migrationBuilder.AddColumn<Guid>(
                name: "AgreementId",
                table: "AgendaItems",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ExtendTo",
                table: "AgendaItems",
                type: "date",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_AgreementId",
                table: "AgendaItems",
                column: "AgreementId");

            migrationBuilder.AddForeignKey(
                name: "FK_AgendaItems_Agreements_AgreementId",
                table: "AgendaItems",
                column: "AgreementId",
                principalTable: "Agreements",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
